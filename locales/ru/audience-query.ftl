# Для координаторов: кого выбирает запрос, словами; и что не так с запросом, который написали.

## Кого он выбирает

asked-everyone = все участники программы
asked-everyone-of-bot = все пользователи бота
asked-status = заявка: { $values }
asked-unfinished = начата, не отправлена
asked-going = есть место: { $values }
asked-waiting = ждут места: { $values }
asked-confirmed = подтвердили, что придут: { $values }
asked-unconfirmed = есть место, но не подтвердили, что придут: { $values }
asked-came = пришли: { $values }
asked-missed = было место, но не пришли: { $values }
asked-programme = участвуют в программе: { $values }
asked-language = язык: { $values }
asked-country = страна: { $values }
# { $age } может быть и списком возрастов через запятую.
asked-age =
    { $sign ->
        [below] возраст: младше { $age }
        [most] возраст: не старше { $age }
        [above] возраст: старше { $age }
        [least] возраст: { $age } и старше
       *[is] возраст: { $age }
    }
asked-role = роль: { $values }
asked-participant = участник
asked-coordinator = координатор
asked-administrator = администратор
asked-got = получили объявление: { $values }
asked-read = прочитали объявление: { $values }
asked-announcement = { $number } («{ $words }»)
asked-question = «{ $question }»: { $values }
asked-and = <i>и</i> { $part }
asked-and-not = <i>но не</i> { $part }
asked-or = <i>или</i> { $part }
asked-not = <i>не</i> { $part }

## Что не так с запросом

audience-query-sign = Знак { $sign } здесь непонятен.
audience-query-quote = Эти кавычки нужно закрыть.
audience-query-long = Слишком длинно: можно не больше { $limit } знаков.
audience-query-deep = Слишком много скобок внутри скобок: можно не больше { $limit }.
audience-query-many = Слишком много условий: можно не больше { $limit }.
audience-query-not-opened = Эта скобка закрывается, но нигде не открыта.
audience-query-not-closed = Скобка не закрыта.
audience-query-after = Перед «{ $word }» нужно <code>and</code>, <code>or</code> или запятая. Если это часть значения, возьмите значение целиком в кавычки: <code>"…"</code>.
audience-query-condition = Здесь нужно условие, например <code>status = accepted</code>.
audience-query-field = По «{ $word }» выбирать нельзя. Можно: { $known }.
audience-query-question = Вопроса «{ $word }» с готовыми ответами нет. Есть: { $known }.
audience-query-nothing = По «{ $field }» пока не из чего выбирать.
audience-query-sign-wanted = После «{ $field }» нужно = или !=, например <code>{ $field } = …</code>
audience-query-sign-age = Знак { $sign } подходит только к возрасту (age). После «{ $field }» нужно = или !=.
audience-query-one-value = После { $sign } может стоять только одно число.
audience-query-value-wanted = После «{ $field } =» не хватает значения.
audience-query-value = Для «{ $field }» нет значения «{ $word }». Есть: { $known }.
audience-query-age = Возраст — целое число от 0 до { $most }.
audience-query-last = Здесь ещё ничего не объявляли.
audience-query-several = «{ $word }» подходит к нескольким. Напишите одно из этих: { $known }.
audience-query-meant = Возможно, вы имели в виду «{ $meant }»?
