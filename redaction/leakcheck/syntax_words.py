"""The words in which mail, pages, calendars and address cards are written, by the place that alone makes them syntax."""

from __future__ import annotations

from redaction.leakcheck.vocabulary import words

#: Header fields of the IANA registry and of common mailers, in lower case (RFC 5322, RFC 2045, RFC 2369, RFC 3834, RFC 5321).
HEADER_FIELDS = words(
    """
    accept-language alternate-recipient apparently-to arc-authentication-results arc-message-signature arc-seal archived-at
    authentication-results auto-submitted autocrypt bcc cc comments content-class content-description content-disposition content-id
    content-language content-location content-transfer-encoding content-type date deferred-delivery delivered-to
    delivery-date disposition-notification-to dkim-signature envelope-to errors-to expires feedback-id from importance
    in-reply-to keywords list-archive list-help list-id list-owner list-post list-subscribe list-unsubscribe
    list-unsubscribe-post mail-followup-to mail-reply-to message-id mime-version msip_labels original-message-id organization precedence
    priority received received-spf references reply-by reply-to resent-bcc resent-cc resent-date resent-from
    resent-message-id resent-sender resent-to return-path return-receipt-to sender sensitivity status subject
    thread-index thread-topic to user-agent x-accept-language x-attachment-id x-auto-response-suppress x-campaign
    x-forwarded-to x-google-dkim-signature x-google-smtp-source x-gm-message-state x-has-attach x-loop x-mailer
    x-mimeole x-mozilla-status x-ms-exchange-organization-authas x-ms-exchange-organization-authsource x-ms-has-attach
    x-ms-tnef-correlator x-msmail-priority x-original-to x-originating-ip x-priority x-received x-sender
    x-spam-checker-version x-spam-flag x-spam-level x-spam-score x-spam-status x-status x-uidl x-virus-scanned
    """
)
MIME_WORDS = words(
    """
    7bit 8bit alternative application attachment audio base64 binary calendar css csv delivery-status digest
    disposition-notification encrypted enriched form-data gif html image inline jpeg jpg json markdown message mixed model
    msword multipart octet-stream pdf pgp-encrypted pgp-keys pgp-signature pkcs7-mime pkcs7-signature plain png
    quoted-printable related report rfc822 rfc822-headers richtext rtf signed svg tab-separated-values text tiff
    vcard video webp xml zip x-pkcs7-mime x-pkcs7-signature x-vcard x-zip-compressed ms-tnef
    partial external-body parallel rfc822 global xhtml+xml svg+xml fhir+json fhir+xml yes no true false flowed fixed request reply cancel publish counter
    declinecounter refresh add sha-1 sha-256 sha-512 sha1 sha256 pgp-sha256 pgp-sha512 signed-data enveloped-data
    certs-only octet-stream vnd.ms-excel vnd.ms-powerpoint vnd.ms-outlook vnd.ms-word.document.macroenabled.12
    vnd.openxmlformats-officedocument.wordprocessingml.document vnd.openxmlformats-officedocument.spreadsheetml.sheet
    vnd.openxmlformats-officedocument.presentationml.presentation vnd.oasis.opendocument.text
    vnd.oasis.opendocument.spreadsheet vnd.oasis.opendocument.presentation dicom hl7-v2
    """
)
MIME_PARAMETERS = words(
    """
    boundary charset component conversions creation-date delsp differences filename format method micalg
    modification-date name optinfo profile protocol read-date report-type size smime-type start start-info type x-apple-part-url
    x-mac-creator x-mac-type x-unix-mode
    """
)
#: RFC 5545, RFC 6350 and their forerunners: components, properties, parameters, and values that the standard lists.
COMPONENTS = words(
    "vcalendar vevent vtodo vjournal vfreebusy vtimezone valarm standard daylight vcard vlist vavailability available"
)
PROPERTIES = words(
    """
    action adr agent anniversary attach attendee bday begin calscale caladruri caluri categories class clientpidmap comment completed
    contact country-sub created description dtend dtstamp dtstart due duration email end exdate exrule fburl fn freebusy
    gender geo impp kind key label lang last-modified location logo mailer member method n name nickname note org
    organizer percent-complete photo priority prodid profile rdate recurrence-id related related-to repeat
    request-status resources rev role rrule sequence sort-string sound source status summary tel title transp trigger
    tz tzid tzname tzoffsetfrom tzoffsetto tzurl uid url version xml
    x-alt-desc x-wr-calname x-wr-caldesc x-wr-timezone x-lic-location x-microsoft-cdo-busystatus
    x-microsoft-cdo-importance x-microsoft-cdo-alldayevent x-microsoft-cdo-intendedstatus x-microsoft-cdo-insttype
    x-microsoft-disallow-counter x-ms-olk-autofilllocation x-ms-olk-conftype x-apple-structured-location x-ablabel
    """
)
PARAMETERS = words(
    """
    altid altrep calscale charset cn cutype delegated-from delegated-to dir email encoding filename fbtype fmttype
    geo label language level member partstat pid pref range related reltype role rsvp schedule-agent sent-by
    sort-as type tz tzid value index mediatype size
    """
)
LISTED_VALUES = words(
    """
    accepted aol audio base64 b q bbs binary boolean bsl busy busy-tentative busy-unavailable cal-address cancel cancelled car cell
    chair child client completed confidential confirmed counter cgm daily date date-time date-and-or-time
    declinecounter declined delegated display dom draft duration email end false fax final float free gregorian group hourly home
    icq in-process individual integer internet intl isdn jpeg jabber modem monthly msg msn
    needs-action non-participant none needs oof opaque opt-participant org pager parcel parent pcs
    period phone postal pref private procedure public publish quoted-printable recur refresh reply req-participant
    request resource room secondly server sibling skype start start-reply tentative text textphone thisandfuture time
    transparent true tz uid unavailable unknown uri utc-offset vcard video voice weekly work working x400 yahoo yearly
    """
)
ELEMENTS = words(
    """
    a abbr acronym address applet area article aside audio b base bdi bdo big blockquote body br button canvas caption
    center circle cite clippath code col colgroup data datalist dd defs del desc details dfn dialog dir div dl dt ellipse em embed
    fieldset figcaption figure font footer foreignobject form frame frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr
    html i iframe image img input ins kbd label legend li line lineargradient link main map mark marker marquee mask menu meta meter
    nav nobr noframes noscript object ol optgroup option output p param path pattern picture polygon polyline pre progress q
    radialgradient rect rp rt ruby s samp script search section select slot small source span stop strike strong style sub summary
    sup svg switch symbol table tbody td template text textarea textpath tfoot th thead time title tr track tspan tt u ul use var
    video wbr
    """
)
ATTRIBUTES = words(
    """
    abbr accept accept-charset accesskey action align alink alt aria-describedby aria-hidden aria-label
    aria-labelledby async autocomplete autofocus axis background bgcolor border bordercolor cellpadding cellspacing
    char charset checked cite class clear code color cols colspan compact content contenteditable coords data
    datetime declare defer dir disabled download draggable enctype face for form frame frameborder headers height
    hidden high href hreflang hspace http-equiv id ismap itemid itemprop itemref itemscope itemtype kind label lang
    language link list loading longdesc low marginheight marginwidth max maxlength media method min multiple name
    nohref noresize noshade novalidate nowrap onclick onload open pattern placeholder poster preload profile
    prompt property readonly rel required rev role rows rowspan rules sandbox scheme scope scrolling selected shape
    size sizes span spellcheck src srcdoc srcset standby start step style summary tabindex target text title translate
    type usemap valign value valuetype version vlink vspace width wrap xml:lang xml:space xmlns
    xsi:schemalocation xsi:type xsi:nil xsi:nonamespaceschemalocation
    """
)
#: Attributes that stand without a value.
FLAGS = words(
    "async checked compact defer disabled hidden ismap itemscope loop multiple muted nohref noresize noshade novalidate nowrap open readonly required reversed selected"
)
#: Attributes whose values are looks and kinds that the standard lists.
LISTING_ATTRIBUTES = words(
    """
    align valign bgcolor border bordercolor charset clear color dir face frame http-equiv lang link alink vlink media
    method nowrap rel rev role rules scope shape size target text type width height wrap class xml:lang xml:space
    """
)
PREFIXES = words(
    "xsi xsd xs soap soapenv ds dsig v o w m x xlink svg dc dcterms rdf rdfs xhtml html cc cbc cac ext mml"
)
STYLES = words(
    """
    background background-color background-image background-position background-repeat background-size border
    border-bottom border-collapse border-color border-left border-radius border-right border-spacing border-style
    border-top border-width bottom box-shadow box-sizing clear color cursor direction display fill float font
    font-family font-size font-style font-variant font-weight height layout-grid-mode left letter-spacing line-break
    line-height list-style list-style-type margin margin-bottom margin-left margin-right margin-top max-height
    max-width min-height min-width mso-style-priority mso-style-type mso-font-charset mso-fareast-language mso-ligatures opacity outline overflow padding padding-bottom padding-left padding-right
    padding-top page panose-1 position right size stroke stroke-linecap stroke-linejoin stroke-width table-layout text-align text-anchor text-decoration text-indent
    text-transform top unicode-bidi vertical-align visibility white-space width word-break word-spacing word-wrap
    z-index -webkit-text-size-adjust -ms-text-size-adjust
    """
)
