import pytest

from ita_desktop.domain import links
from ita_desktop.domain.links import LinkState

SITE = "https://www.example-district.go.th"


@pytest.mark.parametrize(
    "url",
    [
        "https://www.example-district.go.th/page/sub/17991",
        "http://example.go.th:8080/a%20b?id=3&x=1#part",
        "https://example.go.th/เอกสาร/แผน.pdf",
        "https://ตัวอย่าง.ไทย/",
    ],
)
def test_an_address_that_can_be_opened(url):
    assert links.state(url) is LinkState.GOOD


@pytest.mark.parametrize(
    "url",
    [
        "www.example.go.th/a", "https:/example.go.th", "https://example", "https://exa mple.go.th", "ftp://example.go.th",
        "https://example.go.th/a b", "C:\\แผน.pdf", "https://", "https://example.go.th:99999/", "https://10.0.0.7/a",
        "https://example..go.th", "ดูที่หน้าแรก", "https://[::1", "https://example.go.th/\u200ba",
    ],
)  # fmt: skip
def test_what_is_no_address(url):
    assert links.state(url) is LinkState.MALFORMED


def test_nothing_is_neither_good_nor_bad():
    assert links.state("  ") is LinkState.EMPTY


@pytest.mark.parametrize(
    ("url", "meant"),
    [
        ("https://example.go.th/page/sub/๑๗๙๙๑", "https://example.go.th/page/sub/17991"),
        ("https://egp๒.example.go.th/", "https://egp2.example.go.th/"),
        (" https://example.go.th/๑\u200b ", "https://example.go.th/1"),
    ],
)
def test_thai_digits_are_flagged_and_repaired(url, meant):
    assert links.state(url) is LinkState.THAI_DIGITS
    assert links.repaired(url) == meant and links.state(meant) is LinkState.GOOD


@pytest.mark.parametrize(
    ("url", "website", "own"),
    [
        (f"{SITE}/a", SITE, True),
        ("http://example-district.go.th/a", SITE, True),
        ("https://docs.example-district.go.th/a", SITE, True),
        ("https://other-district.go.th/a", SITE, False),
        ("https://not-example-district.go.th/a", SITE, False),
        ("https://www.example.go.th/district/page/1", "www.example.go.th/district", True),
        ("https://www.example.go.th/district", "https://www.example.go.th/district/", True),
        ("https://www.example.go.th/districts/1", "https://www.example.go.th/district", False),
        ("https://www.example.go.th/a", "", None),
        ("ไม่มี", SITE, None),
    ],
)
def test_the_own_site_is_the_host_and_the_folder_of_the_office(url, website, own):
    assert links.on_own_site(url, website) is own
