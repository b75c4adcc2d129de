import java.io.FileInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Validates each file against each profile: `VeraCheck 2a,ua1 FILE...`; a line for each answer. */
class VeraCheck {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (var profile : arguments[0].split(",")) {
            var flavour = PDFAFlavour.fromString(profile);
            for (int i = 1; i < arguments.length; i++) {
                try (var parser = Foundries.defaultInstance()
                        .createParser(new FileInputStream(arguments[i]), flavour);
                     var validator = Foundries.defaultInstance()
                        .createValidator(flavour, false)) {
                    var result = validator.validate(parser);
                    System.out.println((result.isCompliant() ? "PASS\t" : "FAIL\t") + profile
                        + "\t" + arguments[i] + "\t" + result.getTotalAssertions());
                    result.getTestAssertions().stream()
                        .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                        .limit(5)
                        .forEach(test -> System.out.println("WHY\t" + test.getRuleId().getClause()
                            + "\t" + test.getMessage().replace('\n', ' ')));
                }
            }
        }
    }
}
