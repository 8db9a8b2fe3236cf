"""The partner's side: open a packet, work in its folder, return the results.

What may enter belongs to a packet that somebody else sealed.
"""
