"""Holds JSON values against schemas of an OpenAPI document (JSON Schema, draft 2020-12).

In: a JSON list of two base64 strings: the document, and a list of {schema, body}, where a schema
may refer to the document's components. Out: a list of true and false. Formats are checked too.
"""

import base64
import json
import sys

from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

document, trials = (json.loads(base64.b64decode(item)) for item in json.load(sys.stdin))
resource = DRAFT202012.create_resource(document)
registry = Registry().with_resource("urn:api", resource)
validators = {}


def validator(schema):
    """One validator for each schema, made when it is first met."""
    key = json.dumps(schema).replace('"#/', '"urn:api#/')
    if key not in validators:
        schema = json.loads(key)
        Draft202012Validator.check_schema(schema)
        validators[key] = Draft202012Validator(
            schema, registry=registry, format_checker=Draft202012Validator.FORMAT_CHECKER
        )
    return validators[key]


json.dump([validator(trial["schema"]).is_valid(trial["body"]) for trial in trials], sys.stdout)
