# What a new workbook changes in a programme, a sentence each, for its coordinators.

changes-none = Nothing changes.
changes-new-programme = This is a new programme: “{ $title }”. Questions: { $questions }, events: { $events }, reminders of its own: { $reminders }.

## Events. $people counts those who have a place, are offered one or wait for one.

changes-event-added = “{ $title }” is new: { $start }.
# $before and $after are days with times, such as “Friday, 24 September, 18:00”.
changes-event-moved =
    { $people ->
        [0] “{ $title }” moves from { $before } to { $after }. Nobody has to be told.
        [one] “{ $title }” moves from { $before } to { $after }: { $people } person will be told.
       *[other] “{ $title }” moves from { $before } to { $after }: { $people } people will be told.
    }
changes-event-end =
    { $people ->
        [0] “{ $title }” ends at another time: { $after } instead of { $before }. Nobody has to be told.
        [one] “{ $title }” ends at another time, { $after } instead of { $before }: { $people } person will be told.
       *[other] “{ $title }” ends at another time, { $after } instead of { $before }: { $people } people will be told.
    }
changes-event-place =
    { $people ->
        [0] “{ $title }” has another place now: { $place }. Nobody has to be told.
        [one] “{ $title }” has another place now, { $place }: { $people } person will be told.
       *[other] “{ $title }” has another place now, { $place }: { $people } people will be told.
    }
changes-event-address =
    { $people ->
        [0] The place or address of “{ $title }” changes. Nobody has to be told.
        [one] The place or address of “{ $title }” changes: { $people } person will be told.
       *[other] The place or address of “{ $title }” changes: { $people } people will be told.
    }
changes-event-cancelled =
    { $people ->
        [0] “{ $title }” is cancelled. Nobody has to be told.
        [one] “{ $title }” is cancelled: { $people } person will be told.
       *[other] “{ $title }” is cancelled: { $people } people will be told.
    }
changes-event-gone =
    { $people ->
        [0] “{ $title }” is no longer in the workbook. Nobody has to be told.
        [one] “{ $title }” is no longer in the workbook, so it is cancelled: { $people } person will be told.
       *[other] “{ $title }” is no longer in the workbook, so it is cancelled: { $people } people will be told.
    }
changes-event-back =
    { $people ->
        [0] “{ $title }” takes place after all. Nobody has to be told.
        [one] “{ $title }” takes place after all: { $people } person will be told.
       *[other] “{ $title }” takes place after all: { $people } people will be told.
    }
changes-event-capacity = “{ $title }” has another number of places: { $to } instead of { $from }.
changes-event-limited = “{ $title }” has a limit now. Number of places: { $capacity }.
changes-event-unlimited = “{ $title }” has no limit any more. Number of places until now: { $capacity }.
changes-event-texts = The texts of “{ $title }” change.
changes-event-map = “{ $title }” has another point on the map.
changes-event-rules = The rules for signing up for “{ $title }” change.

## The rest. $names are those that the workbook itself uses.

changes-facts = Facts of the programme that change: { $names }.
changes-questions-added = New questions: { $names }.
changes-questions-removed = Questions that are asked no longer: { $names }.
changes-questions-changed = Questions that change: { $names }.
changes-form = The order of the questions, their groups or their languages change.
changes-reminders-added = New reminders: { $names }.
changes-reminders-removed = Reminders that are taken out: { $names }.
changes-reminders-changed = Reminders that change: { $names }.
