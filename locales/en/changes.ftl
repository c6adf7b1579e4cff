# What a new workbook changes in a programme, a sentence each, for its coordinators.

changes-none = Nothing changes.
changes-new-programme = This is a new programme: <b>{ $title }</b>, form_id <code>{ $name }</code>. Questions: { $questions }, events: { $events }, reminders of its own: { $reminders }.
changes-same-title = ⚠️ There is a programme with this title already, form_id <code>{ $names }</code>. If you meant that one, write its form_id on the sheet <b>settings</b> and send the file again.

## Events. $people counts those who have a place, are offered one or wait for one.

changes-event-added = <b>{ $title }</b> is new: { $start }.
# $before and $after are days with times, such as “Friday, 24 September, 18:00”.
changes-event-moved =
    { $people ->
        [0] <b>{ $title }</b> moves from { $before } to { $after }. Nobody has to be told.
        [one] <b>{ $title }</b> moves from { $before } to { $after }: { $people } person will be told.
       *[other] <b>{ $title }</b> moves from { $before } to { $after }: { $people } people will be told.
    }
changes-event-end =
    { $people ->
        [0] <b>{ $title }</b> ends at another time: { $after } instead of { $before }. Nobody has to be told.
        [one] <b>{ $title }</b> ends at another time, { $after } instead of { $before }: { $people } person will be told.
       *[other] <b>{ $title }</b> ends at another time, { $after } instead of { $before }: { $people } people will be told.
    }
changes-event-place =
    { $people ->
        [0] <b>{ $title }</b> has another place now: { $place }. Nobody has to be told.
        [one] <b>{ $title }</b> has another place now, { $place }: { $people } person will be told.
       *[other] <b>{ $title }</b> has another place now, { $place }: { $people } people will be told.
    }
changes-event-address =
    { $people ->
        [0] The place or address of <b>{ $title }</b> changes. Nobody has to be told.
        [one] The place or address of <b>{ $title }</b> changes: { $people } person will be told.
       *[other] The place or address of <b>{ $title }</b> changes: { $people } people will be told.
    }
changes-event-cancelled =
    { $people ->
        [0] <b>{ $title }</b> is cancelled. Nobody has to be told.
        [one] <b>{ $title }</b> is cancelled: { $people } person will be told.
       *[other] <b>{ $title }</b> is cancelled: { $people } people will be told.
    }
changes-event-gone =
    { $people ->
        [0] <b>{ $title }</b> is no longer in the workbook, so it is taken out. Nobody has to be told.
        [one] <b>{ $title }</b> is no longer in the workbook, so it is cancelled: { $people } person will be told.
       *[other] <b>{ $title }</b> is no longer in the workbook, so it is cancelled: { $people } people will be told.
    }
changes-event-back =
    { $people ->
        [0] <b>{ $title }</b> takes place after all. Nobody has to be told.
        [one] <b>{ $title }</b> takes place after all: { $people } person will be told.
       *[other] <b>{ $title }</b> takes place after all: { $people } people will be told.
    }
changes-event-capacity = <b>{ $title }</b> has another number of places: { $to } instead of { $from }.
changes-event-limited = <b>{ $title }</b> has a limit now. Number of places: { $capacity }.
changes-event-unlimited = <b>{ $title }</b> has no limit any more. Number of places until now: { $capacity }.
changes-event-texts = The texts of <b>{ $title }</b> change.
changes-event-map = <b>{ $title }</b> has another point on the map.
changes-event-rules = The rules for signing up for <b>{ $title }</b> change.

## The rest. $names are those that the workbook itself uses.

changes-facts = Facts of the programme that change: { $names }.
changes-questions-added = New questions: { $names }.
changes-questions-removed = Questions that are asked no longer: { $names }.
changes-questions-changed = Questions that change: { $names }.
changes-form = The order of the questions, their groups or their languages change.
changes-reminders-added = New reminders: { $names }.
changes-reminders-removed = Reminders that are taken out: { $names }.
changes-reminders-changed = Reminders that change: { $names }.
