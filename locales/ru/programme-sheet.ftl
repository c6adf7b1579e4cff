# Что не так на листе «programme» в таблице и как это исправить. Место указывается рядом.

programme-sheet-missing = Нет листа «programme». Добавьте его, со столбцами name и value.
programme-name-unknown = Не знаю, что такое «{ $name }». Проверьте написание или удалите строку.
programme-value-missing = Не хватает «{ $name }». Добавьте строку с этим именем и впишите значение.
programme-day-wrong = «{ $value }» — это не дата. Напишите год, месяц и день, например 2027-09-24.
programme-time-wrong = «{ $value }» — это не дата со временем. Напишите, например, так: 2027-09-01 23:59.
programme-number-wrong = «{ $value }» — это не целое число.
programme-text-long = «{ $name }»: текст на языке { $language } слишком длинный. Допустимо символов: { $limit }.
programme-zone-wrong = «{ $value }» — это не часовой пояс. Укажите название, например Asia/Almaty, Asia/Baku или Europe/Berlin.
programme-languages-wrong = В «{ $value }» есть язык, на котором я не говорю. Укажите через пробел коды из этого списка: { $known }.
programme-end-before-start = Конец раньше начала. Проверьте обе даты.
programme-closes-before-opens = Приём заявок заканчивается раньше, чем начинается. Проверьте дату и время в обеих строках.
programme-translation-missing = У «{ $name }» нет текста на языках: { $languages }. Те, кто читает на этих языках, увидят текст на другом.
