-- The project file of Ramme, version 9: an SQLite database with application_id 'Rmme' and user_version 9.
-- The statements below are the format, letter by letter: a file whose schema differs is refused. A change of any of them is a
-- new version (schemaVersion in models/store/projectformat.cpp) with a step that brings older files up to it.
--
-- Every list of the program's values is a table: "id" is the order, "owner" the row it belongs to. Words are those of the
-- program's JSON; amounts are whole øre; years are 0 where not known; texts are '' and not NULL where there is none.

-- First, so that it comes before all content in the file. See models/store/seal.h.
CREATE TABLE seal (id INTEGER PRIMARY KEY, file_sha256 TEXT NOT NULL, content_sha256 TEXT NOT NULL) STRICT;

-- One row, id 0.
CREATE TABLE programme (id INTEGER PRIMARY KEY, basis TEXT NOT NULL, next_figure_id INTEGER NOT NULL) STRICT;
CREATE TABLE plan_pin (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL, area TEXT NOT NULL, row TEXT NOT NULL, year INTEGER NOT NULL, vintage INTEGER NOT NULL) STRICT;
CREATE TABLE plan_key (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL, area TEXT NOT NULL, kind TEXT NOT NULL, vintage INTEGER NOT NULL, without_carry_over INTEGER NOT NULL) STRICT;
CREATE TABLE plan_key_share (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES plan_key (id), recipient TEXT NOT NULL, weight INTEGER NOT NULL) STRICT;

-- New readings of what is in the programme already. In the tables down to "leftover", owner 0 is the programme, others are these.
CREATE TABLE waiting (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL) STRICT;

CREATE TABLE area (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL, name TEXT NOT NULL, short_name TEXT NOT NULL) STRICT;
CREATE TABLE area_alias (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES area (id), text TEXT NOT NULL) STRICT;
CREATE TABLE recipient (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL, short_name TEXT NOT NULL, name TEXT NOT NULL) STRICT;
CREATE TABLE recipient_alias (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES recipient (id), text TEXT NOT NULL) STRICT;

-- The files that were read: their bytes, and the text whose lines the sources count.
CREATE TABLE file (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL, sha256 TEXT NOT NULL, name TEXT NOT NULL, bytes BLOB NOT NULL, text TEXT NOT NULL) STRICT;
CREATE TABLE document (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL, sha256 TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, adopted TEXT, first_line INTEGER NOT NULL) STRICT;

CREATE TABLE mandate (
    id INTEGER PRIMARY KEY, owner INTEGER NOT NULL, area TEXT NOT NULL, vintage INTEGER NOT NULL, adopted TEXT, price_base TEXT NOT NULL,
    unit TEXT NOT NULL, first_year INTEGER NOT NULL, last_year INTEGER NOT NULL,
    source_document TEXT NOT NULL, source_page INTEGER NOT NULL, source_x REAL NOT NULL, source_y REAL NOT NULL,
    source_width REAL NOT NULL, source_height REAL NOT NULL, source_line INTEGER NOT NULL
) STRICT;
CREATE TABLE frame (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES mandate (id), row TEXT NOT NULL, label TEXT NOT NULL) STRICT;
CREATE TABLE frame_year (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES frame (id), year INTEGER NOT NULL, figure INTEGER NOT NULL REFERENCES figure (id)) STRICT;
CREATE TABLE split (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES mandate (id), budget_year INTEGER NOT NULL, line TEXT NOT NULL, label TEXT NOT NULL, kind TEXT NOT NULL) STRICT;
CREATE TABLE split_part (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES split (id), recipient TEXT NOT NULL, figure INTEGER NOT NULL REFERENCES figure (id)) STRICT;
CREATE TABLE mandate_total (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES mandate (id), of TEXT NOT NULL, row TEXT NOT NULL, heading TEXT NOT NULL, figure INTEGER NOT NULL REFERENCES figure (id)) STRICT;
CREATE TABLE ambition (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES mandate (id), section TEXT NOT NULL, ambition TEXT NOT NULL, actors_certainty TEXT NOT NULL) STRICT;
CREATE TABLE ambition_actor (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES ambition (id), text TEXT NOT NULL) STRICT;
CREATE TABLE ambition_year (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES ambition (id), year INTEGER NOT NULL, figure INTEGER NOT NULL REFERENCES figure (id)) STRICT;
-- The plan status, since version 5.
CREATE TABLE ambition_status (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES ambition (id), year INTEGER NOT NULL, figure INTEGER NOT NULL REFERENCES figure (id)) STRICT;
CREATE TABLE goal (
    id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES mandate (id), year INTEGER NOT NULL, percent INTEGER, text TEXT NOT NULL,
    source_document TEXT NOT NULL, source_page INTEGER NOT NULL, source_x REAL NOT NULL, source_y REAL NOT NULL,
    source_width REAL NOT NULL, source_height REAL NOT NULL, source_line INTEGER NOT NULL
) STRICT;
CREATE TABLE earmark (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES mandate (id), budget_year INTEGER NOT NULL, recipient TEXT NOT NULL, bound TEXT NOT NULL, purpose TEXT NOT NULL, figure INTEGER NOT NULL REFERENCES figure (id)) STRICT;
CREATE TABLE claim (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES mandate (id), kind TEXT NOT NULL, year INTEGER NOT NULL, figure INTEGER NOT NULL REFERENCES figure (id)) STRICT;

CREATE TABLE letter (
    id INTEGER PRIMARY KEY, owner INTEGER NOT NULL, recipient TEXT NOT NULL, year INTEGER NOT NULL,
    source_document TEXT NOT NULL, source_page INTEGER NOT NULL, source_x REAL NOT NULL, source_y REAL NOT NULL,
    source_width REAL NOT NULL, source_height REAL NOT NULL, source_line INTEGER NOT NULL, unit TEXT NOT NULL
) STRICT;
CREATE TABLE letter_post (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES letter (id), chapter INTEGER NOT NULL, post INTEGER NOT NULL, name TEXT NOT NULL, figure INTEGER NOT NULL REFERENCES figure (id)) STRICT;
CREATE TABLE letter_item (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES letter (id), label TEXT NOT NULL, area TEXT, parent TEXT NOT NULL, figure INTEGER NOT NULL REFERENCES figure (id)) STRICT;
CREATE TABLE letter_total (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES letter (id), of TEXT NOT NULL, row TEXT NOT NULL, heading TEXT NOT NULL, figure INTEGER NOT NULL REFERENCES figure (id)) STRICT;

CREATE TABLE reserve (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL, year INTEGER NOT NULL, kind TEXT NOT NULL, scope TEXT NOT NULL, figure INTEGER NOT NULL REFERENCES figure (id)) STRICT;
CREATE TABLE reserve_mention (
    id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES reserve (id),
    source_document TEXT NOT NULL, source_page INTEGER NOT NULL, source_x REAL NOT NULL, source_y REAL NOT NULL,
    source_width REAL NOT NULL, source_height REAL NOT NULL, source_line INTEGER NOT NULL
) STRICT;

CREATE TABLE finding (
    id INTEGER PRIMARY KEY, owner INTEGER NOT NULL, rule TEXT NOT NULL, severity TEXT NOT NULL, message TEXT NOT NULL, area TEXT NOT NULL, vintage INTEGER NOT NULL,
    source_document TEXT NOT NULL, source_page INTEGER NOT NULL, source_x REAL NOT NULL, source_y REAL NOT NULL,
    source_width REAL NOT NULL, source_height REAL NOT NULL, source_line INTEGER NOT NULL, figure_number INTEGER NOT NULL
) STRICT;
CREATE TABLE leftover (
    id INTEGER PRIMARY KEY, owner INTEGER NOT NULL,
    source_document TEXT NOT NULL, source_page INTEGER NOT NULL, source_x REAL NOT NULL, source_y REAL NOT NULL,
    source_width REAL NOT NULL, source_height REAL NOT NULL, source_line INTEGER NOT NULL, text TEXT NOT NULL
) STRICT;

-- Every cell of every table with its origin. "number" is the figure's number in the program, which findings point at.
CREATE TABLE figure (
    id INTEGER PRIMARY KEY, number INTEGER NOT NULL, state TEXT NOT NULL, ore INTEGER, percent INTEGER, raw TEXT NOT NULL, typed TEXT NOT NULL, certainty TEXT NOT NULL, reason TEXT NOT NULL,
    source_document TEXT NOT NULL, source_page INTEGER NOT NULL, source_x REAL NOT NULL, source_y REAL NOT NULL,
    source_width REAL NOT NULL, source_height REAL NOT NULL, source_line INTEGER NOT NULL
) STRICT;
-- The ways an ambiguous figure can be read.
CREATE TABLE figure_reading (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES figure (id), reading TEXT NOT NULL, state TEXT NOT NULL, ore INTEGER, reason TEXT NOT NULL) STRICT;
-- What stood in a figure before a person corrected it.
CREATE TABLE figure_printed (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES figure (id), state TEXT NOT NULL, ore INTEGER, percent INTEGER, certainty TEXT NOT NULL, reason TEXT NOT NULL) STRICT;
-- Who confirmed, chose or typed a figure, and when, since version 3.
CREATE TABLE figure_settled (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES figure (id), settled_by TEXT NOT NULL, settled_on TEXT) STRICT;

-- What a person has made of a finding or check, since version 2. "seen" holds the figures that were compared then.
CREATE TABLE verdict (
    id INTEGER PRIMARY KEY, owner INTEGER NOT NULL, rule TEXT NOT NULL, area TEXT NOT NULL, vintage INTEGER NOT NULL, subject TEXT NOT NULL,
    state TEXT NOT NULL, reason TEXT NOT NULL, given_by TEXT NOT NULL, given_on TEXT, seen TEXT NOT NULL
) STRICT;

-- How a person said that tables are to be read, since version 3; "headless" since version 4, "recipient" since version 5. "start" is in tenths of points, letters or hundredths of
-- cells, as "measure" says.
CREATE TABLE layout (
    id INTEGER PRIMARY KEY, owner INTEGER NOT NULL, name TEXT NOT NULL, version INTEGER NOT NULL, subject TEXT NOT NULL, heading TEXT NOT NULL,
    columns INTEGER NOT NULL, first_year INTEGER NOT NULL, document TEXT NOT NULL, first_line INTEGER NOT NULL, line_count INTEGER NOT NULL,
    kind TEXT NOT NULL, measure TEXT NOT NULL, area TEXT NOT NULL, vintage INTEGER NOT NULL, headless INTEGER NOT NULL,
    recipient TEXT NOT NULL
) STRICT;
CREATE TABLE layout_column (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES layout (id), start INTEGER NOT NULL, heading TEXT NOT NULL) STRICT;
CREATE TABLE layout_item_area (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES layout (id), parent TEXT NOT NULL, label TEXT NOT NULL, area TEXT NOT NULL) STRICT;
-- Their older versions, since version 4.
CREATE TABLE former_layout (
    id INTEGER PRIMARY KEY, owner INTEGER NOT NULL, name TEXT NOT NULL, version INTEGER NOT NULL, subject TEXT NOT NULL, heading TEXT NOT NULL,
    columns INTEGER NOT NULL, first_year INTEGER NOT NULL, document TEXT NOT NULL, first_line INTEGER NOT NULL, line_count INTEGER NOT NULL,
    kind TEXT NOT NULL, measure TEXT NOT NULL, area TEXT NOT NULL, vintage INTEGER NOT NULL, headless INTEGER NOT NULL,
    recipient TEXT NOT NULL
) STRICT;
CREATE TABLE former_layout_column (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES former_layout (id), start INTEGER NOT NULL, heading TEXT NOT NULL) STRICT;
CREATE TABLE former_layout_item_area (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES former_layout (id), parent TEXT NOT NULL, label TEXT NOT NULL, area TEXT NOT NULL) STRICT;

-- What-ifs, since version 6: overlays on the plan. What a scope does not name is NULL; '' in "area" is the reserve.
CREATE TABLE scenario (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL, name TEXT NOT NULL, author TEXT NOT NULL, given_on TEXT, reason TEXT NOT NULL, reference TEXT NOT NULL) STRICT;
CREATE TABLE scenario_hold (
    id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES scenario (id), area TEXT, row TEXT, year INTEGER, recipient TEXT, kind TEXT,
    extent TEXT NOT NULL, ore INTEGER NOT NULL, author TEXT NOT NULL, given_on TEXT, reason TEXT NOT NULL, reference TEXT NOT NULL
) STRICT;
CREATE TABLE scenario_bound (
    id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES scenario (id), area TEXT, row TEXT, year INTEGER, recipient TEXT, kind TEXT,
    extent TEXT NOT NULL, at_least INTEGER, at_most INTEGER, most_taken INTEGER, author TEXT NOT NULL, given_on TEXT, reason TEXT NOT NULL, reference TEXT NOT NULL
) STRICT;
CREATE TABLE scenario_request (
    id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES scenario (id), year INTEGER NOT NULL, area TEXT NOT NULL, recipient TEXT NOT NULL, ore INTEGER NOT NULL,
    author TEXT NOT NULL, given_on TEXT, reason TEXT NOT NULL, reference TEXT NOT NULL
) STRICT;
-- The log: each operation as typed, and below it every leaf it changed, in the order made.
CREATE TABLE scenario_move (
    id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES scenario (id), kind TEXT NOT NULL, typed TEXT NOT NULL, ore INTEGER NOT NULL, quantum INTEGER NOT NULL,
    author TEXT NOT NULL, given_on TEXT, reason TEXT NOT NULL, reference TEXT NOT NULL
) STRICT;
CREATE TABLE move_from (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES scenario_move (id), area TEXT, row TEXT, year INTEGER, recipient TEXT, kind TEXT) STRICT;
CREATE TABLE move_to (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES scenario_move (id), area TEXT, row TEXT, year INTEGER, recipient TEXT, kind TEXT) STRICT;
CREATE TABLE move_weight (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES scenario_move (id), area TEXT NOT NULL, row TEXT NOT NULL, year INTEGER NOT NULL, recipient TEXT NOT NULL, kind TEXT NOT NULL, weight INTEGER NOT NULL) STRICT;
CREATE TABLE move_change (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES scenario_move (id), area TEXT NOT NULL, row TEXT NOT NULL, year INTEGER NOT NULL, recipient TEXT NOT NULL, kind TEXT NOT NULL, before INTEGER, after INTEGER) STRICT;
-- How far each has come, since version 7: proposed, withdrawn (a draft again), approved or rejected, in the order it happened.
CREATE TABLE scenario_step (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES scenario (id), state TEXT NOT NULL, author TEXT NOT NULL, given_on TEXT, reason TEXT NOT NULL, reference TEXT NOT NULL) STRICT;

-- What speaks of moves, since version 7. "text" is '' for what the program says of its own accord.
CREATE TABLE move_rule (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL, kind TEXT NOT NULL, refuses INTEGER NOT NULL, text TEXT NOT NULL, source TEXT NOT NULL, threshold INTEGER NOT NULL) STRICT;

-- Price indices, since version 8; values in ten-thousandths.
CREATE TABLE price_index (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL, name TEXT NOT NULL, vintage TEXT NOT NULL, source TEXT NOT NULL) STRICT;
CREATE TABLE price_index_point (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES price_index (id), year INTEGER NOT NULL, value INTEGER NOT NULL) STRICT;

-- Reports that are made again, since version 9.
CREATE TABLE report (
    id INTEGER PRIMARY KEY, owner INTEGER NOT NULL, name TEXT NOT NULL, title TEXT NOT NULL, language TEXT NOT NULL, basis TEXT, scenario TEXT NOT NULL, budget_year INTEGER NOT NULL,
    has_lines INTEGER NOT NULL, has_sources INTEGER NOT NULL, unit TEXT NOT NULL, decimals INTEGER, adding TEXT NOT NULL, numbers TEXT NOT NULL
) STRICT;
CREATE TABLE report_content (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES report (id), content TEXT NOT NULL) STRICT;
CREATE TABLE report_area (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES report (id), text TEXT NOT NULL) STRICT;
CREATE TABLE report_year (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES report (id), year INTEGER NOT NULL) STRICT;
