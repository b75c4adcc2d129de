"""Tells as JSON what poppler and pikepdf find in the PDFs named as arguments, in their order."""

import json
import subprocess
import sys

import pikepdf


def said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def facts(file: str) -> dict:
    told = dict(line.split(":", 1) for line in said("pdfinfo", file).splitlines() if ":" in line)
    with pikepdf.open(file) as pdf, pdf.open_outline() as outline:
        language = str(pdf.Root.get("/Lang", ""))
        headings = [str(item.title) for item in outline.root]
        below = [str(item.title) for top in outline.root for item in top.children]
    return {
        "title": told["Title"].strip(),
        "isTagged": told["Tagged"].strip() == "yes",
        "pages": int(told["Pages"]),
        "language": language,
        "headings": headings,
        "parts": below,
        "text": said("pdftotext", "-raw", "-enc", "UTF-8", file, "-"),
    }


print(json.dumps([facts(file) for file in sys.argv[1:]]))
