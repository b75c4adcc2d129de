import Synchronization

/// Those who want to hear of new entries, and for which partnership.
final class Followers: Sendable {
    private struct Follower {
        let partnership: String?
        let continuation: AsyncStream<Position>.Continuation
    }

    private struct State {
        var next = 0
        var followers: [Int: Follower] = [:]
    }

    private let state = Mutex(State())

    /// A stream of the positions announced from now on.
    func follow(_ partnership: String?) -> AsyncStream<Position> {
        let policy: AsyncStream<Position>.Continuation.BufferingPolicy =
            partnership == nil ? .unbounded : .bufferingNewest(1)
        let (stream, continuation) = AsyncStream.makeStream(
            of: Position.self, bufferingPolicy: policy)
        let id = state.withLock { state in
            state.next += 1
            state.followers[state.next] = Follower(
                partnership: partnership, continuation: continuation)
            return state.next
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { $0.followers[id] = nil }
        }
        return stream
    }

    /// Tells everyone whom it concerns.
    func announce(_ position: Position) {
        let concerned = state.withLock { state in
            state.followers.values.filter {
                $0.partnership == nil || $0.partnership == position.partnership
            }
        }
        for follower in concerned { follower.continuation.yield(position) }
    }

    /// Ends every stream, when the store closes.
    func end() {
        let all = state.withLock { Array($0.followers.values) }
        for follower in all { follower.continuation.finish() }
    }
}
