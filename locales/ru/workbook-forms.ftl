# Ещё об ошибках в анкете и о том, как их исправить. Простой текст, не для программистов.

## Файлы

# $names — имена файлов.
workbook-archive-many = В архиве .zip несколько таблиц: { $names }. Оставьте одну.
workbook-archive-empty = В архиве .zip нет таблицы. Положите в него файл .xlsx рядом с файлами .csv.
workbook-cells = В таблице слишком много ячеек или стилей («{ $part }»). Скопируйте нужное в новую таблицу, без форматов.
workbook-file-encoding = Файл «{ $file }» не в UTF-8. Сохраните его как «CSV UTF-8».
workbook-file-missing = Не хватает файла «{ $file }». Сделайте в таблице лист «{ $file }» или пришлите оба файла в одном архиве .zip. На компьютере положите файл рядом с таблицей.
workbook-file-kind = «{ $file }» не читается. Подходят только файлы .csv: сохраните его таблицу как «CSV UTF-8».
# $headings — столбцы, которые есть.
workbook-file-column = В файле «{ $file }» нет столбца «{ $column }». Есть столбцы: { $headings }.
# $file может быть пустым.
workbook-search = Поиск в файле «{ $file }» непонятен. Возьмите вместо него select_one_from_file и choice_filter.
workbook-more = Есть и другие ошибки, ещё { $count }. Сначала исправьте эти.
workbook-entities-sheet = Списков entities у Köprü нет. Ответы хранятся как обычно, а этот лист пропускается.

## Настройки

workbook-setting-public-key = Этим ключом ответы не шифруются. Köprü шифрует всю свою базу собственным ключом.
workbook-setting-submission-url = Ответы остаются у Köprü. По этому адресу они не отправляются.

## Типы, которых в чате нет

workbook-type-line = В чате не нарисовать линию или область на карте. Спросите точки: begin_repeat, а в нём geopoint.
workbook-type-osm = В чате нет карты OpenStreetMap, чтобы выбирать на ней. Спросите место через geopoint, а название через text.
workbook-type-background-audio = Чат не записывает звук без спроса. Возьмите вопрос типа audio.
workbook-type-xml = Файлы XML и GeoJSON не читаются. Сохраните таблицу как .csv и возьмите csv-external.
workbook-type-loop = Группы, которые повторяются для каждого варианта списка, не поддерживаются. Возьмите begin_repeat или напишите группу для каждого варианта.

## Вопросы

# $name — имя группы; $first — где она открыта.
workbook-group-crossed = Эта строка закрывает «{ $name }» из строки { $first }, но группу закрывает end_group, а повтор — end_repeat. Измените одну из двух строк.
workbook-questions-many = Вопросов или групп в анкете слишком много: допустимо до { $questions } вопросов и до { $groups } групп. Разделите её на несколько анкет.
workbook-read-only-sometimes = Вопрос не может быть «только для чтения» лишь иногда. Напишите здесь yes или no и сделайте два вопроса с «relevant».
workbook-default-file = Файл нельзя предложить как ответ. Это значение пропускается.
workbook-other-filter = or_other и choice_filter вместе не работают. Добавьте вариант «other» в список и вопрос к нему сами.
workbook-other-file = or_other работает только со списками листа «choices». Уберите его из «{ $type }» и добавьте вариант в файл.
workbook-answers-once = «{ $name }» не в повторе, поэтому ответ там не больше одного. Выбирайте из вопроса в повторе или из списка.
workbook-expression-last-saved = Ответов на прошлую анкету здесь нет. Уберите instance('__last-saved').
workbook-text-expression = В самом тексте нельзя искать по списку. Сделайте это в строке типа calculate, а здесь напишите её ${"{"}name{"}"}.
# $count — сколько вопросов так называются.
workbook-reference-ambiguous = Имя «{ $name }» есть у { $count ->
        [one] { $count } вопроса
        [few] { $count } вопросов
       *[many] { $count } вопросов
    }. Дайте нужному вопросу своё имя.

## Параметры и вид

workbook-range-number = { $name } должно быть числом, например { $name }=1, а не «{ $value }».
workbook-range-step = Шаг «{ $value }» не подходит: он должен быть больше 0 и не больше расстояния от start до end.
workbook-range-rest = Шагами по { $step } не дойти от { $start } до { $end }. Измените одно из чисел.

## Варианты

workbook-list-unnamed = В типе не сказано, из какого списка выбирать. Напишите его имя, например: select_one yes_no.
workbook-list-empty = В списке «{ $list }» нет вариантов. Добавьте их.

## Сомнения: они ничему не мешают

workbook-last-saved = Ответов на прошлую анкету в чате нет: здесь будет пусто.
workbook-list-unused = Список «{ $list }» не нужен ни одному вопросу.
workbook-choice-nowhere = Этот вариант не относится ни к одному списку и пропускается. Заполните «{ $what }».
workbook-appearance-unknown = Вид (appearance) «{ $appearance }» неизвестен и пропускается.
workbook-appearance-meant = Вид (appearance) «{ $appearance }» неизвестен и пропускается. Может быть, «{ $meant }»?
# $language — код, например kk; $rows — номера строк, например 3–7, 9.
workbook-translations = Нет перевода на «{ $language }»: { $count ->
        [one] { $count } текст
        [few] { $count } текста
       *[many] { $count } текстов
    }. Те, кто читает на этом языке, увидят там основной язык анкеты. Строки: { $rows }.

## Что написано у варианта и у вопроса, которые добавляет or_other

workbook-other-choice = Другое
workbook-other-question = Что именно?
