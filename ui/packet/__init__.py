"""Sealing: partners, purpose and expiry, the gates, and the packet.

What may enter leads to one sealed packet; the rules are the workflow's gates, shown here as sentences.
"""
