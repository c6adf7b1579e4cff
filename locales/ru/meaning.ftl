# Что ответы значат для человека: его профиль и то, что предлагается в следующей анкете.

# Stands below a question that was answered in another programme's form.
question-last-time = Как в прошлый раз: <b>{ $value }</b>
forms-passport-name = Напиши имя точно как в двух нижних строках страницы паспорта с фото: только буквы A–Z, а на месте стрелок пробел. Другие буквы там уже заменены.
me-facts = <b>Последнее, что ты о себе написал(а)</b>
me-fact = { $field }: { $value }
field-call-name = Имя
field-passport-name = В паспорте
field-birth-date = Дата рождения
field-citizenship = Гражданство
field-country = Страна
field-city = Город
field-phone = Телефон
field-email = Почта
field-guardian-name = Родитель или опекун
field-guardian-phone = Телефон родителя
fields-unknown = Поле «{ $value }» мне не знакомо. Ответы сохраняются как обычные. Я знаю: { $known }.
fields-meant = Поле «{ $value }» мне не знакомо. Может быть, «{ $meant }»?
fields-kind = «{ $value }» не подходит к вопросу типа { $type }, поэтому ничего здесь не значит. Подходит: { $known }.
fields-twice = «{ $value }» уже стоит у вопроса «{ $first }». Учитывается только он.
