/// What stands in the way of a meeting where nothing has to be looked up.
enum MeetingSentences {
    static let unknown = Phrase(
        nb: "Dette møtet finnes ikke. Gå til møteplanen og velg et møte der.",
        nn: "Dette møtet finst ikkje. Gå til møteplanen og vel eit møte der.",
        en: "There is no such meeting. Go to the meeting plan and choose one there.")
    static let noSuchBody = Phrase(
        nb: "Dette organet finnes ikke eller har ingen møter. Velg et annet organ.",
        nn: "Dette organet finst ikkje eller har ingen møte. Vel eit anna organ.",
        en: "There is no such body, or it holds no meetings. Choose another body.")
    static let past = Phrase(
        nb: "Dagen er allerede passert. Velg i dag eller en senere dag.",
        nn: "Dagen er alt passert. Vel i dag eller ein seinare dag.",
        en: "That day has passed. Choose today or a later day.")
    static let endsBeforeStart = Phrase(
        nb: "Møtet slutter før det begynner. Velg et senere klokkeslett for slutten.",
        nn: "Møtet sluttar før det byrjar. Vel eit seinare klokkeslett for slutten.",
        en: "The meeting ends before it begins. Choose a later time for the end.")
    static let planAdopted = Phrase(
        nb: "Møteplanen for året er allerede vedtatt. Legg inn nye møter ett og ett.",
        nn: "Møteplanen for året er alt vedteken. Legg inn nye møte eitt og eitt.",
        en: "The plan of that year has been adopted. Plan further meetings one by one.")
    static let noYearPlan = Phrase(
        nb: "Avtalen krever ingen møteplan for dette organet. Legg inn møtene ett og ett.",
        nn: "Avtalen krev ingen møteplan for dette organet. Legg inn møta eitt og eitt.",
        en: "The agreement asks for no plan for this body. Plan its meetings one by one.")
    static let emptyPlan = Phrase(
        nb: "Planen har ingen møter. Legg til minst en dato.",
        nn: "Planen har ingen møte. Legg til minst éin dato.",
        en: "The plan has no meetings. Add at least one date.")
    static let notPlanned = Phrase(
        nb: "Møtet er allerede åpnet, holdt eller avlyst. Velg et møte som er planlagt.",
        nn: "Møtet er alt opna, halde eller avlyst. Vel eit møte som er planlagt.",
        en: "The meeting has been opened, held or cancelled. Choose one that is planned.")
    static let notOpen = Phrase(
        nb: "Møtet er ikke åpent nå. Dette kan gjøres mens møtet pågår.",
        nn: "Møtet er ikkje ope no. Dette kan gjerast medan møtet går føre seg.",
        en: "The meeting is not open now. This can be done while it is going on.")
    static let fixesNoDate = Phrase(
        nb: "Dette organet fastsetter ikke neste års dato i møtet. Bruk møteplanen.",
        nn: "Dette organet fastset ikkje datoen for neste år i møtet. Bruk møteplanen.",
        en: "This body does not fix next year's date in the meeting. Use the meeting plan.")
    static let alreadyFixed = Phrase(
        nb: "Datoen for neste år er allerede fastsatt her. Flytt møtet om den skal endres.",
        nn: "Datoen for neste år er alt fastsett her. Flytt møtet om han skal endrast.",
        en: "Next year's date has been fixed here. Move that meeting if the date is to change.")
    static let noExtraordinary = Phrase(
        nb: "Avtalen har ingen regel om ekstraordinære møter i dette organet. "
            + "Legg inn et ordinært møte.",
        nn: "Avtalen har ingen regel om ekstraordinære møte i dette organet. "
            + "Legg inn eit ordinært møte.",
        en: "The agreement has no rule on extraordinary meetings of this body. "
            + "Plan an ordinary meeting.")
}

/// What stands in the way of coming, going and standing in for others.
enum AttendanceSentences {
    static let notInBody = Phrase(
        nb: "Personen har ingen plass i dette organet den dagen. Velg en fra listen.",
        nn: "Personen har ingen plass i dette organet den dagen. Vel ein frå lista.",
        en: "The person holds no place in this body on that day. Choose one from the list.")
    static let alreadyPresent = Phrase(
        nb: "Personen er allerede registrert som til stede. Du trenger ikke gjøre mer.",
        nn: "Personen er alt registrert som til stades. Du treng ikkje gjere meir.",
        en: "The person is already recorded as present. There is nothing more to do.")
    static let notPresent = Phrase(
        nb: "Personen er ikke registrert som til stede. Registrer oppmøtet først.",
        nn: "Personen er ikkje registrert som til stades. Registrer frammøtet først.",
        en: "The person is not recorded as present. Record the arrival first.")
    static let alreadyAbsent = Phrase(
        nb: "Forfallet er allerede meldt. Du trenger ikke gjøre mer.",
        nn: "Forfallet er alt meldt. Du treng ikkje gjere meir.",
        en: "The absence has been reported already. There is nothing more to do.")
    static let notAbsent = Phrase(
        nb: "Det er ikke meldt forfall for denne personen. Du trenger ikke gjøre mer.",
        nn: "Det er ikkje meldt forfall for denne personen. Du treng ikkje gjere meir.",
        en: "No absence has been reported for this person. There is nothing more to do.")
    static let notCalled = Phrase(
        nb: "Denne personen venter ikke på å svare på en innkalling som vara. "
            + "Vent til innkallingen kommer.",
        nn: "Denne personen har inga innkalling som vara å svare på. "
            + "Vent til innkallinga kjem.",
        en: "This person has no call as a deputy to answer. Wait until the call comes.")
    static let alreadyAnswered = Phrase(
        nb: "Dette svaret er allerede registrert. Du trenger ikke gjøre mer.",
        nn: "Dette svaret er alt registrert. Du treng ikkje gjere meir.",
        en: "This answer has been recorded already. There is nothing more to do.")
}
