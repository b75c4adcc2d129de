#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Allows as many open files as the system lets us, since each reader is one.
///
/// - Returns: How many readers can be taken at once; the rest is for the files of the store.
func raiseOpenFileLimit() -> Int {
    let forTheStore = 128
    var limit = rlimit()
    #if canImport(Glibc)
        let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
        let kind = RLIMIT_NOFILE
    #endif
    guard getrlimit(kind, &limit) == 0 else { return 256 }
    let wanted = min(limit.rlim_max, 16_384)
    let before = limit.rlim_cur
    limit.rlim_cur = max(before, wanted)
    let files = setrlimit(kind, &limit) == 0 ? limit.rlim_cur : before
    return min(4_000, max(16, Int(clamping: files) - forTheStore))
}
