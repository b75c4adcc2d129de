"""Validates OpenAPI documents: a JSON list of base64 strings in, "valid" or the first fault out."""

import base64
import json
import sys

from openapi_spec_validator import OpenAPIV31SpecValidator

answers = []
for item in json.load(sys.stdin):
    document = json.loads(base64.b64decode(item))
    errors = list(OpenAPIV31SpecValidator(document).iter_errors())
    answers.append(f"{errors[0].json_path}: {errors[0].message}" if errors else "valid")
json.dump(answers, sys.stdout)
