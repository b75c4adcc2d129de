"""Makes the files that screening is tested with, in the folder given as the only argument."""
import pathlib
import sys
import zipfile

import pikepdf

folder = pathlib.Path(sys.argv[1])
TYPES = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"
W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"


def document(text):
    return f"<?xml version='1.0' encoding='UTF-8'?><w:document {W}><w:body>{text}</w:body></w:document>"


def run(text):
    return f"<w:r><w:t xml:space='preserve'>{text}</w:t></w:r>"


def word(name, body, extra=()):
    with zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("word/document.xml", document(body))
        for path, content in extra:
            archive.writestr(path, content)


def pdf(name, text, encryption=False, subject=None, description=None):
    file = pikepdf.new()
    if subject:
        file.docinfo["/Subject"] = subject
    if description:
        with file.open_metadata() as metadata:
            metadata["dc:description"] = description
    page = file.add_blank_page(page_size=(400, 200))
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type1,
        BaseFont=pikepdf.Name.Helvetica,
        Encoding=pikepdf.Name.WinAnsiEncoding,
    )
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=file.make_indirect(font)))
    shown = b"BT /F1 12 Tf 20 100 Td (" + text.encode("cp1252") + b") Tj ET" if text else b""
    page.Contents = file.make_stream(shown)
    file.save(folder / name, encryption=encryption)


word(
    "sak.docx",
    f"<w:p>{run('Møte om ')}{run('010199')}{run(' 12345')}</w:p><w:p>{run('Siste linje')}</w:p>",
    [
        ("word/header1.xml", f"<w:hdr {W}><w:p>{run('Topptekst')}</w:p></w:hdr>"),
        ("word/comments.xml", f"<w:comments {W}><w:p>{run('Kommentar')}</w:p></w:comments>"),
        ("word/styles.xml", f"<w:styles {W}>Stil</w:styles>"),
        ("docProps/core.xml", "<p xmlns:d='d'><d:creator>Kari Nordmann</d:creator></p>"),
        ("word/media/image1.png", b"\x89PNG"),
        ("word/embeddings/ark.xlsx", b"PK"),
    ],
)
word(
    "navn.docx",
    f"<w:p>{run('Ekte')}</w:p>",
    [
        ("word/[a-z]*.xml", document(run("Skjult"))),
        ("--help.xml", document(f"<w:p>{run('Ikke et valg')}</w:p>")),
    ],
)
word("svulmer.docx", f"<w:p>{run('0' * 40_000_000)}</w:p>")
word("ugyldig.docx", "<w:p>")

# An archive whose table of contents says that a part is small; unpacked it is not.
word("lyver.docx", f"<w:p>{run('1' * 40_000_000)}</w:p>")
raw = bytearray((folder / "lyver.docx").read_bytes())
entry = raw.rindex(b"word/document.xml") - 46
raw[entry + 24 : entry + 28] = (1000).to_bytes(4, "little")
(folder / "lyver.docx").write_bytes(raw)

whole = (folder / "sak.docx").read_bytes()
start = whole.index(b"word/document.xml") + 17
damaged = whole[:start] + bytes(b ^ 0x55 for b in whole[start : start + 60]) + whole[start + 60 :]
(folder / "skadet.docx").write_bytes(damaged)

pdf("sak.pdf", "Møte om 010199 12345")
pdf("skannet.pdf", "")
pdf("emne.pdf", "Sak", subject="Om 010199 12345, æøå")
pdf("xmp.pdf", "Sak", description="Gjelder 010199 12345")
pdf("laast.pdf", "Hemmelig", pikepdf.Encryption(owner="eier", user="bruker"))
pdf("eierlaas.pdf", "Lesbar", pikepdf.Encryption(owner="eier", user=""))
(folder / "skadet.pdf").write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 20)
