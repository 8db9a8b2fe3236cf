"""README-PARTNER.txt: how to open, check and answer a packet with nothing but age, tar, minisign and sha256sum."""

from __future__ import annotations

import textwrap
from datetime import datetime

from crypto.card import Card
from crypto.fields import format_time

_TEMPLATE = """\
KPO VAULT PACKET

From:     {sender}
Packet:   {packet_id}
Expires:  {expires}

This packet can be opened and checked without KPO Vault. You need age, tar, minisign and sha256sum.

1. DECRYPT AND UNPACK (you have done this if you read this inside the packet)

    age -d -i YOUR-KEY.txt -o packet.tar PACKET-FILE
    mkdir packet
    tar -xf packet.tar -C packet
    cd packet

2. CHECK WHO SENT IT

    minisign -V -m manifest.json -P {minisign}

   A forged packet could name a forged key here. Compare the key once, by telephone or in person, with the one that
   the sender reads to you. The sender's fingerprint in words is:

    {words}

3. CHECK THAT NOTHING WAS CHANGED (both commands must end with OK on every line)

    minisign -V -Q -m manifest.json -P {minisign} | sha256sum -c -
    sha256sum -c SHA256SUMS

   manifest.json.mldsa65 is a second, post-quantum signature (ML-DSA-65) for programs that know it.

4. WORK

   Words such as PERSON-12-K7M2 stand for values that stay with the sender. Keep them exactly as they are, also in
   the names of files; copy them as often as you need.

5. RETURN

   With KPO Vault, return the folder as a packet. Without it, encrypt every result to the sender:

    age -r {recipient} -o RESULT.age RESULT

{instructions}"""


_HEADING = "\n6. THE SENDER'S INSTRUCTIONS\n\n"


def instructions_of(text: str) -> str:
    """Return the sender's instructions of a readme, empty if there are none."""
    return text.partition(_HEADING)[2].strip()


def render(
    *, sender: Card, return_to: Card, packet_id: str, expires: datetime | None, instructions: str
) -> bytes:
    """Return the text; ``instructions`` of the sender stand at its end."""
    recipient = return_to.x25519 or return_to.hybrid
    own = textwrap.dedent(instructions).strip()
    text = _TEMPLATE.format(
        sender=sender.name,
        packet_id=packet_id,
        expires=format_time(expires) if expires else "no date",
        minisign=sender.minisign,
        words=sender.fingerprint.phrase,
        recipient=recipient,
        instructions=f"{_HEADING.lstrip()}{own}\n" if own else "",
    )
    return text.rstrip().encode() + b"\n"
