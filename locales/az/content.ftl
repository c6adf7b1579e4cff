# Çoxlarına nə çatdırmaq olar və göndəriləni nəyə çevirmək olar.

unfit-kind = Bunu çatdıra bilmirəm. Mətn, bir və ya bir neçə şəkil, video, fayl, səsli mesaj, musiqi, məkan və ya sorğu göndərin.
unfit-long = Çox uzundur: { $length } simvol. Telegram botlara şəklin və ya faylın altında ən çoxu { $most } simvol yazmağa icazə verir, ayrıca mətndə isə 4096.
unfit-live = Canlı məkanı çatdıra bilmirəm. Adi məkan göndərin.
unfit-poll-closed = Bu sorğu artıq bağlanıb. Yenisini göndərin.
unfit-quiz = Yönləndirilmiş viktorinanın düzgün cavabını bilmirəm. Viktorinanı burada, bu söhbətdə yaradın.
correction-same = Bu, göndərilənlə eynidir.
correction-kind = Göndəriləni buna çevirmək olmur: mətn mətn olaraq qalır, şəkli və ya faylı başqası ilə əvəz etmək olar. Məkanı, sorğunu və dairəvi videonu dəyişmək olmaz.
correction-file = Burada yalnız yazını dəyişmək olar: onu faylsız, mətn kimi göndərin.
