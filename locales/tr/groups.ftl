# Koordinatörler için: botun eklendiği Telegram grupları.

group-question =
    Beni <b>{ $group }</b> grubuna eklediniz. Bu grup hangi programa ait?

    Böylece o programın duyuruları grupta da paylaşılabilir. Grupta yazılanları okumam.
group-no-programme =
    Beni <b>{ $group }</b> grubuna eklediniz.

    Grubun ait olabileceği bir program henüz yok. Program yüklendikten sonra aşağıdaki düğmeye dokunun.
group-linked =
    ✅ Grup: <b>{ $group }</b>
    Program: <b>{ $programme }</b>

    Grupta duyuru paylaşmak için duyuruyu yazın (/announce) ve göndermeden önce “Seçenekler” bölümünde grubu işaretleyin. Grupta yazılanları okumam.
button-group-programme = Programı seç
