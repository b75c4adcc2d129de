import Governance
import Pages

/// The mails, each as it is sent.
extension Places {
    func mails() throws -> [Specimen] {
        let (noticed, absence) = try (at(.noticed), at(.absence))
        let february = try noticed.meeting(Year2024.Body.strategic, "2024-02-14").id
        let may = try absence.meeting(Year2024.Body.strategic, "2024-05-15").id
        let routine = Year2024.Submitted.routine
        let member = try Visitor.member.requiredActor(in: noticed.partnership).person
        let observer = try Visitor.observer.requiredActor(in: noticed.partnership).person
        let deputy = try Visitor.deputy.requiredActor(in: absence.partnership).person
        let cancelled = try noticed.after(
            CancelMeeting(meeting: february, reason: "Uvær, ingen båter går."))
        return try [
            Specimen(mail: "post/lenke", in: noticed) {
                $0.signInLink(token: "lenke", minutes: 15)
            },
            Specimen(mail: "post/sak-mottatt", in: at(.received)) { $0.caseReceived(routine) },
            Specimen(mail: "post/sak-vurdert", in: noticed) { $0.caseTriaged(routine) },
            Specimen(mail: "post/forankring", in: at(.anchoring)) {
                $0.anchoring(of: routine, at: Cast.nesna)
            },
            Specimen(mail: "post/innkalling-medlem", in: noticed) {
                $0.notice(
                    of: february, to: member,
                    papers: $0.enclosures(of: february, to: member).map {
                        EnclosureAccount(enclosed: $0, leftOut: [])
                    })
            },
            Specimen(
                mail: "post/innkalling-svar", in: noticed,
                answers: [.meeting(february): "https://samrad.example/helgeland/svar/lenke"]
            ) { $0.notice(of: february, to: member) },
            Specimen(mail: "post/innkalling-observator", in: noticed) {
                $0.notice(
                    of: february, to: observer,
                    papers: $0.enclosures(of: february, to: observer).map {
                        EnclosureAccount(
                            enclosed: Array($0.dropLast()), leftOut: Array($0.suffix(1)))
                    })
            },
            Specimen(
                mail: "post/varakall-svar", in: absence,
                answers: [.meeting(may): "https://samrad.example/helgeland/svar/lenke"]
            ) { $0.deputyCall(to: may, deputy: deputy) },
            Specimen(mail: "post/varakall", in: absence) { $0.deputyCall(to: may, deputy: deputy) },
            Specimen(mail: "post/datoer", in: poll(in: noticed)) { $0.datePoll(ID(1)) },
            Specimen(mail: "post/avlyst", in: cancelled) { $0.meetingCancelled(february) },
            Specimen(mail: "post/referat", in: at(.circulated)) { $0.minutes(of: may) },
        ]
    }
}
