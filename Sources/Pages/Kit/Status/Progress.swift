/// How many have done their part: `3 av 18`, in words and as a bar.
struct Progress: Component {
    let part: Int
    let whole: Int
    /// What is counted: `kommuner har behandlet saken`.
    let label: String
    let language: Language

    var html: HTML {
        """
        <div class="progress"><p><strong>\(language.share(part, of: whole))</strong> \(label)</p>\
        <progress value="\(part)" max="\(max(whole, 1))" aria-hidden="true"></progress></div>
        """
    }
}
