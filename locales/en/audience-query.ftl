# For coordinators: whom a query asks for, in words; and what is wrong with one that was typed.

## Whom it asks for

asked-everyone = everybody who takes part
asked-everyone-of-bot = everybody who uses the bot
asked-status = application: { $values }
asked-unfinished = begun, not sent
asked-going = have a place: { $values }
asked-waiting = wait for a place: { $values }
asked-confirmed = have said that they come: { $values }
asked-unconfirmed = have a place and haven't said that they come: { $values }
asked-came = came: { $values }
asked-missed = had a place and didn't come: { $values }
asked-programme = take part in: { $values }
asked-language = language: { $values }
asked-country = country: { $values }
# { $age } may be several ages with commas between.
asked-age =
    { $sign ->
        [below] age: under { $age }
        [most] age: { $age } at most
        [above] age: over { $age }
        [least] age: { $age } or more
       *[is] age: { $age }
    }
asked-role = role: { $values }
asked-participant = participant
asked-coordinator = coordinator
asked-administrator = administrator
asked-got = got the announcement: { $values }
asked-read = have read the announcement: { $values }
asked-announcement = { $number } (“{ $words }”)
asked-question = “{ $question }”: { $values }
asked-and = <i>and</i> { $part }
asked-and-not = <i>but not</i> { $part }
asked-or = <i>or</i> { $part }
asked-not = <i>not</i> { $part }

## What is wrong with a query

audience-query-sign = I don't know the sign { $sign } here.
audience-query-quote = Close this quotation mark, please.
audience-query-long = This is too long: { $limit } characters at most, please.
audience-query-deep = There are too many brackets within one another: { $limit } at most, please.
audience-query-many = These are too many conditions: { $limit } at most, please.
audience-query-not-opened = No bracket was opened before this one is closed.
audience-query-not-closed = A bracket isn't closed.
audience-query-after = Before “{ $word }” there must be <code>and</code>, <code>or</code> or a comma. If it belongs to the value, put the whole into quotation marks: <code>"…"</code>.
audience-query-condition = Here must be a condition, such as <code>status = accepted</code>.
audience-query-field = “{ $word }” can't be asked for. You can use: { $known }.
audience-query-question = There is no question “{ $word }” with answers to choose from. There are: { $known }.
audience-query-nothing = Nobody could have any “{ $field }” yet: there is nothing here to choose from.
audience-query-sign-wanted = After “{ $field }” there must be = or !=, such as <code>{ $field } = …</code>
audience-query-sign-age = { $sign } is for the age only. After “{ $field }” there must be = or !=.
audience-query-one-value = After { $sign } there can be only one number.
audience-query-value-wanted = After “{ $field } =” something is missing.
audience-query-value = “{ $field }” can't be “{ $word }”. It can be: { $known }.
audience-query-age = An age is a whole number from 0 to { $most }.
audience-query-last = Nothing has been announced here yet.
audience-query-several = “{ $word }” may mean several. Write one of these: { $known }.
audience-query-meant = Did you mean “{ $meant }”?
