"""How many measures serve each item: asked at each start, apart from what reads and changes a plan."""

from __future__ import annotations

from sqlite3 import Connection


def count_by_item(db: Connection, fiscal_year: int) -> dict[str, int]:
    """How many measures of a year serve each item, by name or with their whole indicator."""
    sql = """
        SELECT code, count(DISTINCT measure_id) FROM (
            SELECT coalesce(item.code, measure_item.code) AS code, measure_id
            FROM measure JOIN measure_item ON measure_id = measure.id LEFT JOIN item ON item.id = item_id
            WHERE fiscal_year = :year
            UNION ALL
            SELECT item.code, measure.id
            FROM measure JOIN framework f USING (fiscal_year)
            JOIN indicator ON indicator.framework_id = f.id AND indicator.number = measure.indicator
            JOIN item ON item.indicator_id = indicator.id
            WHERE fiscal_year = :year AND NOT EXISTS (SELECT 1 FROM measure_item WHERE measure_id = measure.id)
        ) GROUP BY code
    """
    return dict(db.execute(sql, {"year": fiscal_year}).fetchall())
