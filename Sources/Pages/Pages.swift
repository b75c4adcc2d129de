public import Governance

extension Destination {
    /// The page at a destination, cut to what the frame's reader may see.
    ///
    /// `nil` where there is nothing, or nothing for this reader: the two must look the same. Also
    /// for destinations that are no pages, such as where a form is sent.
    public func page(in frame: Frame) -> (any Page)? {
        switch self {
        case .meetings: MeetingsPage(frame)
        case .meeting(let id): MeetingPage(frame, id)
        case .agenda(let id): AgendaPage(frame, id)
        case .room(let id): RoomPage(frame, id)
        case .minutes(let id): MinutesPage(frame, id)
        default: nil
        }
    }
}
