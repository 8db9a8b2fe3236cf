"""Shapes of figures that several recognizers of amounts share: currencies, numbers, ranges, scales."""

from __future__ import annotations

__all__ = ["CURRENCY", "NUMBER", "RANGE", "SCALE", "WORD_NUMBER"]

CURRENCY = (
    r"(?:(?:US|CA?|AU?|NZ|HK|S|R|NT|MX)?\$|[€£¥₹₩₱₺₽₪₫₦]|(?:USD|EUR|GBP|CHF|INR|JPY|CNY|RMB|AUD|CAD|NZD|SGD|HKD|SEK|NOK"
    r"|DKK|PLN|CZK|HUF|RON|BGN|TRY|RUB|UAH|ZAR|BRL|MXN|PHP|IDR|MYR|THB|VND|KRW|TWD|AED|SAR|QAR|KWD|ILS|EGP|NGN|KES|GHS"
    r"|PKR|BDT|LKR)(?![A-Z])|Rs\.?|Fr\.|kr\.?|zł)"
)
NUMBER = r"\d{1,2}(?:,\d{2}){1,4},\d{3}(?:\.\d{1,2})?(?!\d)|\d{1,3}(?:[ ,.'’\u202f\u00a0]\d{3}){1,5}(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,4})?(?!\d)"
SCALE = r"(?: ?(?:k|K|m|M|mn|mio|Mio\.?|MM|bn|b|B|tn|million|millions|billion|thousand|trillion|crores?|lakhs?|Mrd\.?)(?![\w]))"
RANGE = rf"(?: ?(?:[–-]|to|bis) ?(?:{CURRENCY} ?)?(?:{NUMBER}))?"
WORD_NUMBER = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty"
    r"|seventy|eighty|ninety)"
)
