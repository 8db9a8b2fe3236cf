"""Makes the bundled sample packet: five documents of one invented hand-off, the same bytes every time.

One module per document; ``cast`` holds the invented people, companies and numbers that recur in them.
"""
