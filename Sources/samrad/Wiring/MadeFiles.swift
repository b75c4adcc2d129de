import Exchange
import Foundation
import Governance
import Pages
import Post
import Web

/// The files that a site makes of what everyone may read: calendars and feeds of news.
///
/// - Parameter sender: Where mail comes from, whom invitations name too; `nil` where no mail is
///   sent.
func madeFiles(from sender: MailAddress?) -> Site.FileRegistry {
    { destination, frame in
        switch destination {
        case .invitation(let id):
            frame.partnership.meetings[id].flatMap { frame.calendar(of: [$0], from: sender) }
        case .calendar(let followed): frame.calendar(of: followed, from: sender)
        case .feed(let followed): frame.feed(of: followed)
        case .costFile(let year): frame.costFile(of: year)
        default: nil
        }
    }
}

extension Frame {
    fileprivate func calendar(of followed: Followed, from sender: MailAddress?) -> ServedFile? {
        guard partnership.isOpen(followed, at: now) else { return nil }
        return calendar(of: meetings(of: followed), from: sender)
    }

    fileprivate func calendar(of meetings: [Meeting], from sender: MailAddress?) -> ServedFile? {
        let names = Names(in: partnership, people: name, texts: words)
        let events = meetings.compactMap { meeting in
            MeetingInvitation(
                meeting, names: names, language: language,
                link: address(of: .meeting(meeting.id))
            ).calendarEvent(in: id, zone: partnership.zone, stamp: meeting.plannedAt)
        }
        let calendar = CalendarObject.publish(
            name: say(charter.name), organizer: sender, events: events)
        return (try? calendar.encoded()).map {
            ServedFile(contentType: "text/calendar; charset=utf-8", bytes: $0)
        }
    }

    /// What each pays, as a spreadsheet set up for Norwegian reads it.
    fileprivate func costFile(of year: Int) -> ServedFile? {
        partnership.budgets[year].map { budget in
            let report = CostReport(table: budget.shares, charter: charter)
            return ServedFile(
                contentType: "text/csv; charset=utf-8",
                bytes: Array(report.text(in: .spreadsheet).utf8))
        }
    }

    fileprivate func feed(of followed: Followed) -> ServedFile? {
        guard partnership.isOpen(followed, at: now), let changed = partnership.lastChange else {
            return nil
        }
        let news = news(of: followed, atMost: 50)
        let feed = AtomFeed(
            address: address(of: .feed(followed)) + "?sprak=\(language.tag)",
            title: title(of: followed), author: say(charter.name), language: language.tag,
            updated: (news.first?.at ?? changed).description,
            page: address(of: .follow(followed)),
            entries: news.map {
                AtomFeed.Entry(
                    id: address(of: .home) + "#\($0.key)", title: "\($0.label): \($0.title)",
                    updated: $0.at.description, link: $0.address, category: $0.label,
                    summary: $0.summary)
            })
        return ServedFile(contentType: AtomFeed.mediaType, bytes: feed.encoded())
    }
}
