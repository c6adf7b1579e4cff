# Botun xətaları haqqında administratorlara deyilənlər.

incidents =
    { $count ->
        [one] ⚠️ <b>Botun işində { $count } xəta</b>
       *[other] ⚠️ <b>Botun işində { $count } xəta</b>
    }
incidents-kind = <code>{ $error }</code> × { $count }
incidents-numbers = Jurnaldakı nömrəsi: <code>{ $numbers }</code>. Botu işlədən şəxs oraya baxa bilər.
