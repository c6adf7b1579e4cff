# What administrators are told of errors in the bot.

incidents =
    { $count ->
        [one] ⚠️ <b>{ $count } error in the bot</b>
       *[other] ⚠️ <b>{ $count } errors in the bot</b>
    }
incidents-kind = <code>{ $error }</code> × { $count }
incidents-numbers = In the log it is: <code>{ $numbers }</code>. Whoever runs the bot can look there.
