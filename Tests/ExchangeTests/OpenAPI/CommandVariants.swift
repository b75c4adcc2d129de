import Governance

/// Commands in the forms that the examples do not show: optionals left out, lists empty, and the
/// other cases of enums with values.
enum CommandVariants {
    static let all: [any Command] = [
        Appoint(person: ID(31), place: .seat(id: Name("ssu.kommune.3"))),
        Appoint(person: ID(31), place: .deputy(seat: Name("ssu.kommune.3"))),
        EndAppointment(appointment: ID(7)),
        ElectLeaders(body: Name("ssu"), meeting: nil, leader: ID(7), deputyLeader: nil),
        SubmitCase(CaseTemplate(title: "T", background: "B", question: "Q")),
        TriageCase(case: ID(1), outcome: .returned, kind: .other, routingReason: "R"),
        TriageCase(case: ID(1), outcome: .answered, kind: .other, routingReason: "R"),
        TriageCase(case: ID(1), outcome: .rejected, kind: .other, routingReason: "R"),
        PlaceCase(case: ID(1), meeting: ID(2)),
        RecordLocalTreatment(case: ID(1), partner: Name("1824"), status: .noInput),
        Exempt(.agendaItem(id: ID(1)), ground: nil, publicTitle: "Sak"),
        LiftExemption(.wholeCase(id: ID(1))),
        OrderAgenda(meeting: ID(1), items: []),
        ScheduleAgenda(meeting: ID(1), items: [ItemPlan(item: ID(1))]),
        TakeInProposed(
            meeting: ID(1),
            proposals: [
                TakenIn(.followUp(id: ID(1)), title: "T"), TakenIn(.task(kind: .yearPlan)),
            ]),
    ]
}
