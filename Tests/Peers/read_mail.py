"""Reads messages with Python's own mail parser and says in JSON what they hold.

Standard input: a JSON list of messages in base64. Standard output: a JSON list of what was read.
"""
import base64
import email
import email.header
import email.policy
import email.utils
import json
import sys


def part(entity):
    if entity.is_multipart():
        return {"type": entity.get_content_type(), "parts": [part(p) for p in entity.iter_parts()]}
    content = entity.get_content()
    is_text = isinstance(content, str)
    return {
        "type": entity.get_content_type(),
        "parameters": dict(entity["content-type"].params),
        "disposition": entity.get_content_disposition(),
        "fileName": entity.get_filename(),
        "text": content if is_text else None,
        "bytes": base64.b64encode(content.encode() if is_text else content).decode(),
    }


def defects(entity):
    found = [repr(d) for d in entity.defects]
    for name, value in entity.items():
        found += [f"{name}: {d!r}" for d in getattr(value, "defects", [])]
    for inner in entity.iter_parts() if entity.is_multipart() else []:
        found += defects(inner)
    return found


def people(raw, name):
    # The older parser: the newer one leaves the space between two encoded words of a name, which
    # RFC 2047 section 6.2 says belongs to neither.
    header = email.message_from_bytes(raw)[name]
    pairs = email.utils.getaddresses(["".join(header.splitlines())])
    return [
        {"name": str(email.header.make_header(email.header.decode_header(n))), "address": a}
        for n, a in pairs
    ]


def read(raw):
    message = email.message_from_bytes(raw, policy=email.policy.default)
    return {
        "defects": defects(message),
        "names": [name for name in message.keys()],
        "headers": {name: str(value) for name, value in message.items()},
        "from": people(raw, "from"),
        "to": people(raw, "to"),
        "date": int(message["date"].datetime.timestamp() * 1000),
        "body": part(message),
    }


if __name__ == "__main__":
    messages = [base64.b64decode(m) for m in json.load(sys.stdin)]
    json.dump([read(m) for m in messages], sys.stdout)
