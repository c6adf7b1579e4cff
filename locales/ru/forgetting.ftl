# Владелец сервера удаляет то, чей срок вышел, или данные человека.

purge-nothing = Нет ничего, чей срок хранения вышел.
purge-dry = Это было бы удалено. Ничего не изменилось; чтобы удалить, добавьте --yes.
purge-done = Это удалено.
purge-programme = { $programme }, хранится до { $date }:
purge-line = • { $what }: { $count }
erase-dry = Вот что хранится о { $id }: это было бы стёрто навсегда. Ничего не изменилось; чтобы стереть, добавьте --yes.
erase-done = Стёрто: { $id }. Человек узнает об этом в своём чате, когда бот работает.
erase-the-last-administrator = { $id } – единственный администратор. Сначала назначьте другого: kopru grant.

purge-what-applications = заявки
purge-what-dialogues = неотправленные заявки
purge-what-consents = согласия
purge-what-places = места на событиях
purge-what-letters = письма
purge-what-deliveries = отправленные сообщения
purge-what-guardianships = согласия опекунов
purge-what-due = запланированные напоминания
purge-what-answers = отдельные ответы
purge-what-people = люди, о которых больше ничего нет
