"""Loaded by schemathesis: notes the operation and the status of each call that it makes."""

import json
import os

import schemathesis


@schemathesis.hook
def after_call(context, case, response) -> None:
    operation = case.operation.definition.raw.get("operationId")
    with open(os.environ["NOTED_CALLS"], "a", encoding="utf-8") as file:
        file.write(json.dumps({"operation": operation, "status": response.status_code}) + "\n")
