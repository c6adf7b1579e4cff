# Что показывает о боте Telegram: меню команд и описания.

command-start = Главное меню
command-apply = Посмотреть программы и подать заявку
command-events = События и запись на них
command-me = Мои заявки и настройки
command-language = Сменить язык
command-privacy = Что происходит с моими данными
command-stop = Больше не получать объявления
command-cancel = Сделать паузу, ответы сохранятся
command-help = Что я умею
command-people = Полученные заявки
command-programme = Программа: события и таблица
command-announce = Объявления
bot-description =
    Köprü значит «мост». Здесь можно подать заявку на программы обмена для молодёжи и волонтёров. Языки: Русский, Қазақша, Azərbaycanca, English, Türkçe.

    Нажми «ЗАПУСТИТЬ».
bot-short-description = Программы обмена для молодёжи и волонтёров: подай заявку здесь.
