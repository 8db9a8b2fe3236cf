"""The partners: whose keys are known, whether they were compared, and our own card.

What may enter shows, adds or compares public cards; private keys never come here.
"""
