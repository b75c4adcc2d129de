import Governance
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Pages

extension Site {
    /// A form that was not taken in, on a page of its own with everything that was typed: to be
    /// sent again once the sender has signed in.
    func unsent(
        _ form: FormFields, to destination: Destination, _ trouble: FormAnswer.Trouble,
        _ status: HTTPResponse.Status, _ visit: Visit, _ place: Place, _ member: Member?
    ) throws -> Response {
        var response = Response(status: status)
        let token = member?.formToken ?? visit.anonymousToken(settings, setting: &response)
        let frame = plainFrame(visit, place, reader: member, token: token)
        let page = UnsentPage(
            to: destination, values: form.written, along: form.sentAlong, trouble: trouble,
            in: frame)
        return .html(page.html(in: frame), status: status, after: response)
    }
}

extension FormFields {
    /// What the page itself sent along, without the session's secret.
    fileprivate var sentAlong: [String: [String]] {
        values.filter { $0.key.hasPrefix("_") && $0.key != "_token" }
    }
}

extension Response {
    /// A page with the cookies that an answer sets, to be tried again soon where the server is
    /// busy.
    static func html(
        _ page: HTML, status: HTTPResponse.Status, after response: Response
    ) -> Response {
        var answer = Response.html(page, status: status)
        answer.headers[values: .setCookie] = response.headers[values: .setCookie]
        if status == .serviceUnavailable { answer.headers[.retryAfter] = "1" }
        return answer
    }
}
