"""A real mail server (aiosmtpd) on a free loopback port, for one test.

Arguments: the file that takes one line of JSON for each message, with its calendar files as
`read_calendar.py` reads them; `--user NAME --password WORD` to demand these;
`--tls CERTIFICATE KEY` to offer STARTTLS. Prints its port on one line. Ends when its standard input
does. The recipient's local part says how it behaves:
`busy` 451 at RCPT · `unknown` 550 at RCPT · `full` 452 after the data · `rejected` 554 after the
data · `hangup` closes the connection after the data · `silent` never answers after the data.
"""
import argparse
import asyncio
import email
import email.policy
import json
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

import read_mail

REFUSALS = {"busy": "451 4.7.1 Greylisted, prøv igjen", "unknown": "550 5.1.1 Ukjent bruker"}
ANSWERS = {"full": "452 4.2.2 Mailbox full", "rejected": "554 5.7.1 Rejected as spam"}


def is_calendar(part):
    return part.get_content_type() == "text/calendar"


def is_paper(part):
    return part.is_attachment() and part.get_content_type() != "application/ics"


def calendar(part):
    """What the calendar part holds, and the method that its MIME header names."""
    # Here, since most tests send no calendar and need not wait for the libraries.
    from read_calendar import read

    content = part.get_payload(decode=True)
    return read(content) | {"mimeMethod": part.get_param("method")}


class Handler:
    def __init__(self, received):
        self.received = received

    async def handle_RCPT(self, server, session, envelope, address, options):
        refusal = REFUSALS.get(address.split("@")[0])
        if refusal:
            return refusal.encode("ascii", "replace").decode()
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        behaviour = envelope.rcpt_tos[0].split("@")[0]
        if behaviour == "hangup":
            server.transport.abort()
            return "250 never seen"
        if behaviour == "silent":
            await asyncio.Event().wait()
        if behaviour in ANSWERS:
            return ANSWERS[behaviour]
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        received = {
            "envelopeFrom": envelope.mail_from,
            "envelopeTo": envelope.rcpt_tos,
            "hello": session.host_name,
            "encrypted": session.ssl is not None,
            "from": str(message["from"]),
            "to": str(message["to"]),
            "unsubscribe": message["list-unsubscribe"],
            "unsubscribePost": message["list-unsubscribe-post"],
            "subject": str(message["subject"]),
            "messageID": str(message["message-id"]),
            "text": message.get_body(("plain",)).get_content(),
            "calendars": [calendar(part) for part in message.walk() if is_calendar(part)],
            "files": [read_mail.part(part) for part in message.walk() if is_paper(part)],
            "defects": read_mail.defects(message),
            "size": len(envelope.content),
        }
        # A file, since a pipe that nobody empties while the test runs would fill and stop us.
        with open(self.received, "a") as file:
            print(json.dumps(received), file=file)
        return "250 2.0.0 Queued as 4711"


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("received")
    parser.add_argument("--user")
    parser.add_argument("--password")
    parser.add_argument("--tls", nargs=2)
    options = parser.parse_args()

    def authenticate(server, session, envelope, mechanism, data):
        expected = (options.user.encode(), options.password.encode())
        return AuthResult(
            success=(data.login, data.password) == expected, handled=False, auth_data=data.login
        )

    context = None
    if options.tls:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(*options.tls)

    def connection():
        return SMTP(
            Handler(options.received),
            hostname="mx.test",
            tls_context=context,
            authenticator=authenticate if options.user else None,
            auth_required=options.user is not None,
            auth_require_tls=False,
        )

    loop = asyncio.get_running_loop()
    server = await loop.create_server(connection, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(main())
