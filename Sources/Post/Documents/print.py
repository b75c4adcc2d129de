"""Makes a PDF of the HTML in the file named: PDF/A-2a, and PDF/UA-1 at once.

Nothing is fetched from anywhere: what a document shows is embedded in it as data: addresses.
With the argument `--version` it tells which engine it has, and makes nothing.
"""

import io
import sys

try:
    import pikepdf
    import weasyprint
    from weasyprint.urls import URLFetcher
except (ImportError, OSError) as missing:  # a Python package, or a library beneath it
    sys.exit(f"missing: {missing}")

# The identification of PDF/UA, with the description of its schema that PDF/A-2 demands of every
# schema not its own (ISO 14289-1 clause 5; ISO 19005-2 clause 6.6.2.3.3).
IDENTIFICATION = b"""
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file keeps to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
"""


class EmbeddedOnly(URLFetcher):
    """Refuses every address but those that hold what they show."""

    def __init__(self):
        super().__init__(allowed_protocols=("data",), allow_redirects=False)


def printed(html: str) -> bytes:
    """The PDF of a document."""
    made = weasyprint.HTML(string=html, url_fetcher=EmbeddedOnly()).write_pdf(
        pdf_variant="pdf/a-2a", pdf_tags=True
    )
    identified = io.BytesIO()
    with pikepdf.open(io.BytesIO(made)) as pdf:
        metadata = pdf.Root.Metadata.read_bytes()
        end = b"</rdf:RDF>"
        pdf.Root.Metadata.write(metadata.replace(end, IDENTIFICATION + end))
        pdf.save(identified, linearize=True, deterministic_id=True)
    return identified.getvalue()


if sys.argv[1] == "--version":
    print(f"WeasyPrint {weasyprint.__version__}, pikepdf {pikepdf.__version__}")
else:
    with open(sys.argv[1], encoding="utf-8") as document:
        made = printed(document.read())
    sys.stdout.buffer.write(made)
