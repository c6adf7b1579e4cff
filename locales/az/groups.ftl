# Koordinatorlar üçün: botun əlavə olunduğu Telegram qrupları.

group-question =
    Məni <b>{ $group }</b> qrupuna əlavə etdiniz. Bu qrup hansı proqrama aiddir?

    Bundan sonra həmin proqramın elanlarını qrupda da paylaşmaq olar. Qrupda yazılanları oxumuram.
group-no-programme =
    Məni <b>{ $group }</b> qrupuna əlavə etdiniz.

    Qrupun aid ola biləcəyi proqram hələ yoxdur. Proqram yüklənəndən sonra aşağıdakı düyməyə toxunun.
group-linked =
    ✅ Qrup: <b>{ $group }</b>
    Proqram: <b>{ $programme }</b>

    Qrupda elan paylaşmaq üçün elanı yazın (/announce) və göndərməzdən əvvəl «Əlavə seçimlər» bölməsində qrupu işarələyin. Qrupda yazılanları oxumuram.
button-group-programme = Proqramı seç
