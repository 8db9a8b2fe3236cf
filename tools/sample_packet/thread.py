"""The e-mail: a short thread in plain text and HTML, with a table of values attached."""

from __future__ import annotations

import email.policy
from email.message import EmailMessage

from sample_packet import cast

_BODY = """\
Dear Kavitha,

The packet for Project Saltmarsh is ready: the agreement, one clinic note, the priced bill of
materials and the record of run 0917. Please code the note first; Dr. Anjali Menon-Roy needs it
by 1 October 2026. The lots and readings are in the attached table.

Two points before you start:
- Brandsetter's price of EUR 231.66 must not reach Tanglewood or Hexaform Castings.
- Questions about the Corvelane-7 coating go to Tobias Ekstrand, not to the clinic.

You reach me on +44 117 496 0182 and Anjali on +44 20 7946 0137.

Kind regards
Priscilla Oyelaran
General Counsel, Orrisvale Therapeutics Limited
27 Tannery Wharf, Bristol BS1 4QX
{counsel}

On 11 September 2026 Kavitha Subramaniam <{lead}> wrote:
> Dear Ms Oyelaran,
> our team in Bengaluru is free from Monday. Ravindra Bhattacharjee will check the quality.
> May we name the patient in the working file, or is 1042-0017 enough?
> Kavitha
"""
_TABLE = """\
lot,taken,operator,supplier,thickness_um,release_24h_pct
K26-0917,2026-08-31,Ekstrand,Brandsetter Polymers GmbH,6.2,31
K26-0911,2026-08-19,Ekstrand,Corvelane-7 (own),6.4,33
K26-0902,2026-08-10,Sandvik,Hexaform Castings,5.9,29
"""


def make() -> bytes:
    """Return the message as the bytes of an .eml file."""
    plain = _BODY.format(counsel=cast.COUNSEL_EMAIL, lead=cast.LEAD_EMAIL)
    message = EmailMessage(policy=email.policy.SMTP.clone(max_line_length=100))
    message["From"] = f"{cast.COUNSEL} <{cast.COUNSEL_EMAIL}>"
    message["To"] = f"{cast.LEAD} <{cast.LEAD_EMAIL}>"
    message["Cc"] = f'"Menon-Roy, Anjali" <{cast.OFFICER_EMAIL}>, {cast.CHEMIST} <{cast.CHEMIST_EMAIL}>'
    message["Subject"] = "Saltmarsh: packet for Quillmark under MSA-2026-0914"
    message["Date"] = "Mon, 14 Sep 2026 10:42:00 +0100"
    message["Message-ID"] = "<20260914.094200.saltmarsh@mail.orrisvale.example>"
    message["X-Matter"] = "Project Saltmarsh"
    message.set_content(plain)
    message.add_alternative(_as_html(plain), subtype="html")
    message.add_attachment(_TABLE.encode(), maintype="text", subtype="csv", filename="Saltmarsh-lots.csv")
    for number, part in enumerate(part for part in message.walk() if part.is_multipart()):
        part.set_boundary(f"=_packet_{number}")
    return message.as_bytes()


def _as_html(plain: str) -> str:
    """Return the message as HTML: paragraphs, the two points as a list, the quoted message set off."""
    greeting, *rest = plain.strip().split("\n\n")
    blocks = [f"<p>{greeting}</p>"]
    for block in rest:
        lines = block.split("\n")
        if any(line.startswith("- ") for line in lines):
            points = "".join(f"<li>{line[2:]}</li>" for line in lines[1:])
            blocks.append(f"<p>{lines[0]}</p><ul>{points}</ul>")
        elif any(line.startswith("> ") for line in lines):
            quoted = "<br>".join(line[2:] for line in lines[1:])
            lead = lines[0].replace("<", "&lt;").replace(">", "&gt;")
            blocks.append(
                f'<p>{lead}</p><blockquote style="border-left:2px solid #ccd;padding-left:1em">{quoted}</blockquote>'
            )
        elif lines[0] == "Kind regards":
            name = f"<b>{lines[1].replace('Priscilla', '<span>Priscilla</span>')}</b>"
            blocks.append("<p>" + "<br>".join([lines[0], name, *lines[2:]]) + "</p>")
        else:
            blocks.append(f"<p>{' '.join(lines)}</p>")
    return '<html><body style="font-family:Georgia,serif">\n' + "\n".join(blocks) + "\n</body></html>\n"
