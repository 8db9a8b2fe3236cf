"""The process record: the plain text of a laboratory notebook."""

from __future__ import annotations

_TEXT = """\
ORRISVALE THERAPEUTICS LIMITED                                   LABORATORY NOTEBOOK 118
Process development, Bristol                                              page 42 of 96

CONFIDENTIAL - DO NOT COPY                                    Project Saltmarsh, run 0917

Date:        31 August 2026
Author:      Tobias Ekstrand (tekstrand)
Witness:     Ingeborg Sandvik
Product:     Velostent, coating with Corvelane-7
Lot:         K26-0917
Data:        \\\\orv-fs02\\saltmarsh\\runs

1. OBJECT
Repeat run 0911 with the binder of Brandsetter Polymers GmbH (their NC-4471) instead of our own, and see
whether the release profile that Dr Menon-Roy asked for is reached without a second coat.

2. FORMULATION (Component B)
   epoxy resin, bisphenol A based     CAS 25068-38-6     61.0 wt%
   methyl cellulose                   CAS 9004-67-5      26.5 wt%
   N-methyl-2-pyrrolidone             CAS 872-50-4       12.5 wt%

3. PROCESS
   Step  What                         Set point
   ----  ---------------------------  ------------------------
   3.1   dissolve, closed vessel      1,450 rpm, 25 min
   3.2   degas                        0.35 MPa
   3.3   spray, 4 passes              nozzle 0.4 mm
   3.4   anneal                       hold at 182 ± 2 °C for 40 min
   3.5   cool to room temperature     not faster than 3 K/min

4. OBSERVATIONS
Coat weight was even on 46 of 48 stents. Two were rejected for webbing at the crown; both came from the
Hexaform Castings tray. Tanglewood's interferometer read 6.2 µm on average, which is within the design space.
Release at 24 h: 31 %. Release at 7 d: 68 %. The trend matches run 0911, so the cheaper binder will do.

5. NEXT
- A. Menon-Roy to decide by 1 October 2026 whether subject 1042-0017 may be re-consented.
- Ask Brandsetter for a second lot of NC-4471 under PO-77120.
- Ekstrand writes the summary for Saltmarsh; Oyelaran clears it before it goes to Quillmark.

Signed  T. Ekstrand          31 August 2026
Read    I. Sandvik            1 September 2026
"""


def make() -> bytes:
    """Return the record as UTF-8 text with line feeds."""
    return _TEXT.encode()
