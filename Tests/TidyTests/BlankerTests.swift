import Testing

@Suite struct `Reading code without comments and literals` {
    @Test(arguments: [
        ("a // b", "a     "),
        ("a /* b /* c */ d */ e", "a                   e"),
        ("x(\"a\\\"b\") + y", "x(      ) + y"),
        ("x(\"a \\(b(c)) d\")", "x(     b(c)    )"),
        ("x(#\"a\"b\"#) + y", "x(       ) + y"),
        ("x = \"\"\"\n    a \"b\"\n    \"\"\" + y", "x =    \n         \n        + y"),
        ("\"unclosed\nlet y", "         \nlet y"),
        ("#if DEBUG", "#if DEBUG"),
    ])
    func `only code is left, each unit in its place`(text: String, code: String) {
        #expect(SourceFile(path: "a.swift", text: text).code as String == code)
    }
}
