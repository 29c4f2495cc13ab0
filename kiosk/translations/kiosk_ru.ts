<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
    <context>
        <name>AnswerCard</name>
        <message>
            <source>More: %1</source>
            <translation>Подробнее: %1</translation>
        </message>
    </context>
    <context>
        <name>Bar</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>На главную</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>Назад: %1</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Предыдущее</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Следующее</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Text size and contrast</source>
            <translation>Размер текста и контраст</translation>
        </message>
    </context>
    <context>
        <name>ChartLegend</name>
        <message>
            <source>Bright part: the range of the counts</source>
            <translation>Яркая часть — разброс подсчётов</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>One mark: %1</source>
            <translation>Один знак — %1</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Источник: %1</translation>
        </message>
        <message>
            <source>Sources: %1</source>
            <translation>Источники: %1</translation>
        </message>
        <message>
            <source>Touch a line to read who counted, and where that stands</source>
            <translation>Коснитесь строки, чтобы узнать, кто считал и где это сказано</translation>
        </message>
    </context>
    <context>
        <name>EntryHead</name>
        <message>
            <source>Show on the map</source>
            <translation>Показать на карте</translation>
        </message>
        <message>
            <source>Not yet translated. Shown in: %1</source>
            <translation>Ещё не переведено. Показано на языке: %1</translation>
        </message>
    </context>
    <context>
        <name>EntryScreen</name>
        <message>
            <source>Forces and losses</source>
            <translation>Силы и потери</translation>
        </message>
    </context>
    <context>
        <name>EntryPage</name>
        <message>
            <source>Overview</source>
            <translation>Главное</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Справка</translation>
        </message>
    </context>
    <context>
        <name>FactRows</name>
        <message>
            <source>Figures</source>
            <translation>Цифры</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Родился</translation>
        </message>
        <message>
            <source>Died</source>
            <translation>Умер</translation>
        </message>
        <message>
            <source>Ranks</source>
            <translation>Звания</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Должности</translation>
        </message>
        <message>
            <source>Awards</source>
            <translation>Награды</translation>
        </message>
        <message>
            <source>Established</source>
            <translation>Учреждение</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Степени</translation>
        </message>
        <message>
            <source>%1 mm</source>
            <translation>%1 мм</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Ширина</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Сколько</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>Commanders</source>
            <translation>Командующие</translation>
        </message>
    </context>
    <context>
        <name>GlossarySheet</name>
        <message>
            <source>Glossary</source>
            <translation>Словарь</translation>
        </message>
    </context>
    <context>
        <name>HomeScreen</name>
        <message>
            <source>Glossary</source>
            <translation>Словарь</translation>
        </message>
    </context>
    <context>
        <name>IdleQuestion</name>
        <message>
            <source>Still reading?</source>
            <translation>Вы ещё читаете?</translation>
        </message>
        <message numerus="yes">
            <source>In %n second(s) this screen starts again for the next visitor.</source>
            <translation>
                <numerusform>Через %n секунду экран начнёт сначала для следующего посетителя.</numerusform>
                <numerusform>Через %n секунды экран начнёт сначала для следующего посетителя.</numerusform>
                <numerusform>Через %n секунд экран начнёт сначала для следующего посетителя.</numerusform>
            </translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
    </context>
    <context>
        <name>MedalChoices</name>
        <message>
            <source>Enlarge</source>
            <translation>Увеличить</translation>
        </message>
        <message>
            <source>Turn over</source>
            <translation>Другая сторона</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Что изображено</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Staff</source>
            <translation>Для сотрудников</translation>
        </message>
        <message>
            <source>Too many attempts. Wait a minute.</source>
            <translation>Слишком много попыток. Подождите минуту.</translation>
        </message>
        <message>
            <source>Enter the PIN</source>
            <translation>Введите PIN-код</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Ввести</translation>
        </message>
    </context>
    <context>
        <name>PlatePanel</name>
        <message>
            <source>Enlarge</source>
            <translation>Увеличить</translation>
        </message>
        <message>
            <source>Schematic drawing: details are not in the sources</source>
            <translation>Схематический рисунок: подробностей в источниках нет</translation>
        </message>
        <message>
            <source>Lines approximate. Made with Natural Earth</source>
            <translation>Линии приблизительны. Основа: Natural Earth</translation>
        </message>
        <message>
            <source>Drawn from its description</source>
            <translation>Нарисовано по описанию</translation>
        </message>
        <message>
            <source>Previous picture</source>
            <translation>Предыдущее изображение</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>Next picture</source>
            <translation>Следующее изображение</translation>
        </message>
    </context>
    <context>
        <name>PlateViewer</name>
        <message>
            <source>Touch a point on the medal to learn what it means. Pinch or drag to look closely.</source>
            <translation>Коснитесь точки на знаке, чтобы узнать, что она означает. Чтобы рассмотреть ближе, разведите два пальца или двигайте картинку.</translation>
        </message>
        <message>
            <source>Pinch or drag to look closely.</source>
            <translation>Чтобы рассмотреть ближе, разведите два пальца или двигайте картинку.</translation>
        </message>
        <message>
            <source>Touch a line to learn more. Two fingers or the buttons make all of it larger.</source>
            <translation>Коснитесь строки, чтобы узнать больше. Двумя пальцами или кнопками всё можно увеличить.</translation>
        </message>
        <message>
            <source>Touch a date to find it on the line. Two fingers or the buttons make all of it larger.</source>
            <translation>Коснитесь даты, чтобы найти её на линии. Двумя пальцами или кнопками всё можно увеличить.</translation>
        </message>
    </context>
    <context>
        <name>QuestionBody</name>
        <message>
            <source>Enlarge</source>
            <translation>Увеличить</translation>
        </message>
        <message>
            <source>Who said what</source>
            <translation>Кто что говорил</translation>
        </message>
    </context>
    <context>
        <name>RelatedRow</name>
        <message>
            <source>Related</source>
            <translation>Смотрите также</translation>
        </message>
    </context>
    <context>
        <name>ScrollButtons</name>
        <message>
            <source>Up</source>
            <translation>Вверх</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Вниз</translation>
        </message>
    </context>
    <context>
        <name>SectionHead</name>
        <message>
            <source>On the map</source>
            <translation>На карте</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Все: %1</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>SourcesButton</name>
        <message numerus="yes">
            <source>%n source(s)</source>
            <translation>
                <numerusform>%n источник</numerusform>
                <numerusform>%n источника</numerusform>
                <numerusform>%n источников</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SourcesSheet</name>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
    </context>
    <context>
        <name>TermSheet</name>
        <message>
            <source>All terms</source>
            <translation>Все слова</translation>
        </message>
    </context>
    <context>
        <name>TimeMapScreen</name>
        <message>
            <source>Choose a day</source>
            <translation>Выбрать день</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>Словами</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>В это время</translation>
        </message>
    </context>
    <context>
        <name>MapTools</name>
        <message>
            <source>Closer</source>
            <translation>Ближе</translation>
        </message>
        <message>
            <source>Further</source>
            <translation>Дальше</translation>
        </message>
        <message>
            <source>The whole map</source>
            <translation>Вся карта</translation>
        </message>
    </context>
    <context>
        <name>MapStrip</name>
        <message>
            <source>Previous turning point</source>
            <translation>К предыдущему рубежу</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Пауза</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Воспроизвести</translation>
        </message>
        <message>
            <source>Next turning point</source>
            <translation>К следующему рубежу</translation>
        </message>
        <message>
            <source>As a list</source>
            <translation>Списком</translation>
        </message>
        <message>
            <source>%1 Made with Natural Earth.</source>
            <translation>%1 Основа карты: Natural Earth.</translation>
        </message>
    </context>
    <context>
        <name>HappeningWords</name>
        <message>
            <source>died</source>
            <translation>смерть</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>TimelineNodeButton</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 и ещё %2</translation>
        </message>
        <message>
            <source>+%1</source>
            <translation>+%1</translation>
        </message>
    </context>
    <context>
        <name>TimelineOverview</name>
        <message>
            <source>Time shown</source>
            <translation>Показанное время</translation>
        </message>
    </context>
    <context>
        <name>TimelineScreen</name>
        <message>
            <source>Everything</source>
            <translation>Всё</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Раньше</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
        <message>
            <source>Closer</source>
            <translation>Ближе</translation>
        </message>
        <message>
            <source>Further</source>
            <translation>Дальше</translation>
        </message>
    </context>
    <context>
        <name>EditorDesk</name>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Контрастная</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Горизонтально</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Вертикально</translation>
        </message>
        <message>
            <source>No problems</source>
            <translation>Ошибок нет</translation>
        </message>
        <message>
            <source>Errors: %1</source>
            <translation>Ошибок: %1</translation>
        </message>
        <message>
            <source>Warnings: %1</source>
            <translation>Предупреждений: %1</translation>
        </message>
    </context>
    <context>
        <name>EditWindow</name>
        <message>
            <source>As the visitor sees it</source>
            <translation>Глазами посетителя</translation>
        </message>
        <message>
            <source>Shown in an older version, because the files have errors: %1</source>
            <translation>Показаны в прежней версии, потому что в файлах ошибки: %1</translation>
        </message>
    </context>
    <context>
        <name>OlderVersion</name>
        <message>
            <source>An older version: its files have errors</source>
            <translation>Прежняя версия: в файлах ошибки</translation>
        </message>
    </context>
    <context>
        <name>HonoursButton</name>
        <message>
            <source>Awards</source>
            <translation>Награды</translation>
        </message>
    </context>
    <context>
        <name>HonoursSheet</name>
        <message>
            <source>Awards</source>
            <translation>Награды</translation>
        </message>
    </context>
    <context>
        <name>TroubleScreen</name>
        <message>
            <source>This exhibition cannot be shown</source>
            <translation>Экспозицию нельзя показать</translation>
        </message>
        <message>
            <source>For the staff of the museum: the content folder needs mending. “kiosk check” lists everything.</source>
            <translation>Сотрудникам музея: в папке с материалами есть ошибки. Полный список выводит команда «kiosk check».</translation>
        </message>
    </context>
    <context>
        <name>VideoView</name>
        <message>
            <source>Pause</source>
            <translation>Пауза</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Воспроизвести</translation>
        </message>
    </context>
    <context>
        <name>WarningCover</name>
        <message>
            <source>Before you read</source>
            <translation>Прежде чем читать</translation>
        </message>
        <message>
            <source>Show this page</source>
            <translation>Показать страницу</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Вернуться</translation>
        </message>
    </context>
    <context>
        <name>PreviewBar</name>
        <message>
            <source>Preview of version %1. Visitors do not see it yet.</source>
            <translation>Просмотр версии %1. Посетители её пока не видят.</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>Установить</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
    </context>
    <context>
        <name>StaffMenu</name>
        <message>
            <source>On the USB stick:</source>
            <translation>На флеш-накопителе:</translation>
        </message>
        <message>
            <source>To install a version, put in a USB stick that holds it.</source>
            <translation>Чтобы установить новую версию, вставьте флеш-накопитель с ней.</translation>
        </message>
        <message>
            <source>Show the version before</source>
            <translation>Вернуть предыдущую версию</translation>
        </message>
        <message>
            <source>Close the exhibition</source>
            <translation>Закрыть экспозицию</translation>
        </message>
    </context>
    <context>
        <name>StaffOffer</name>
        <message>
            <source>Install</source>
            <translation>Установить</translation>
        </message>
        <message>
            <source>Look at it first</source>
            <translation>Сначала посмотреть</translation>
        </message>
    </context>
    <context>
        <name>StaffRoom</name>
        <message numerus="yes">
            <source>%n entry(s)</source>
            <translation>
                <numerusform>%n статья</numerusform>
                <numerusform>%n статьи</numerusform>
                <numerusform>%n статей</numerusform>
            </translation>
        </message>
        <message>
            <source>New entries: %1. Changed: %2. Gone: %3.</source>
            <translation>Новых статей: %1. Изменено: %2. Удалено: %3.</translation>
        </message>
    </context>
    <context>
        <name>StaffRoomScreen</name>
        <message>
            <source>Reading the version…</source>
            <translation>Версия читается…</translation>
        </message>
        <message>
            <source>Install version %1?</source>
            <translation>Установить версию %1?</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Минуту…</translation>
        </message>
        <message>
            <source>Version %1 is installed</source>
            <translation>Версия %1 установлена</translation>
        </message>
        <message>
            <source>The version before is shown again</source>
            <translation>Снова показывается предыдущая версия</translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>Ничего не изменилось</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Для сотрудников</translation>
        </message>
        <message>
            <source>This pack is not signed with a key that this kiosk knows.</source>
            <translation>Файл не подписан ключом, который известен этому киоску.</translation>
        </message>
        <message>
            <source>This pack was changed after it was signed.</source>
            <translation>Файл был изменён после подписания.</translation>
        </message>
        <message>
            <source>This pack is not complete. Copy it to the stick once more.</source>
            <translation>Файл неполный. Скопируйте его на накопитель ещё раз.</translation>
        </message>
        <message>
            <source>This pack needs another release of the program.</source>
            <translation>Файл рассчитан на другой выпуск программы.</translation>
        </message>
        <message>
            <source>This version is installed already.</source>
            <translation>Эта версия уже установлена.</translation>
        </message>
        <message>
            <source>This version is not newer than what is installed.</source>
            <translation>Эта версия не новее установленной.</translation>
        </message>
        <message>
            <source>This kiosk cannot show this version.</source>
            <translation>Этот киоск не может показать эту версию.</translation>
        </message>
        <message>
            <source>There is not enough room on the disk.</source>
            <translation>На диске недостаточно места.</translation>
        </message>
        <message>
            <source>Another version is being installed.</source>
            <translation>Уже устанавливается другая версия.</translation>
        </message>
        <message>
            <source>The disk or the stick cannot be used.</source>
            <translation>Диск или накопитель недоступен.</translation>
        </message>
        <message>
            <source>This file is not a version of an exhibition.</source>
            <translation>Этот файл не является версией экспозиции.</translation>
        </message>
        <message>
            <source>On the screen: version %1</source>
            <translation>На экране: версия %1</translation>
        </message>
        <message>
            <source>On the screen: the exhibition that came with the program</source>
            <translation>На экране: экспозиция, поставленная с программой</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не сейчас</translation>
        </message>
        <message>
            <source>Back to the exhibition</source>
            <translation>Вернуться к экспозиции</translation>
        </message>
    </context>
    <context>
        <name>MapInquiry</name>
        <message>
            <source>On this day the front ran close by. The line is exact to about %1 km.</source>
            <translation>В этот день фронт проходил совсем рядом. Точность линии — около %1 км.</translation>
        </message>
        <message>
            <source>On this day the front ran about %1 km away.</source>
            <translation>В этот день фронт проходил примерно в %1 км отсюда.</translation>
        </message>
        <message>
            <source>The front runs from %1 past %2 to %3.</source>
            <translation>Фронт проходит по линии %1 — %2 — %3.</translation>
        </message>
        <message>
            <source>Cut off: %1.</source>
            <translation>Отрезаны: %1.</translation>
        </message>
        <message>
            <source>Under way: %1.</source>
            <translation>Идут: %1.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1 — %2</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 — %2</translation>
        </message>
    </context>
    <context>
        <name>MapScale</name>
        <message>
            <source>%1 km</source>
            <translation>%1 км</translation>
        </message>
    </context>
    <context>
        <name>TownCard</name>
        <message>
            <source>Sources: %1</source>
            <translation>Источники: %1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>DaySheet</name>
        <message>
            <source>Choose a day</source>
            <translation>Выбрать день</translation>
        </message>
    </context>
    <context>
        <name>ComfortSheet</name>
        <message>
            <source>How would you like to read?</source>
            <translation>Как вам удобнее читать?</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>Text size %1</source>
            <translation>Размер текста %1</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Цвета</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмные</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлые</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Высокий контраст</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Движение на экране</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Полное</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>Спокойное</translation>
        </message>
    </context>
    <context>
        <name>SearchKeys</name>
        <message>
            <source>Other letters</source>
            <translation>Другие буквы</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Пробел</translation>
        </message>
        <message>
            <source>Delete the last letter</source>
            <translation>Стереть последнюю букву</translation>
        </message>
    </context>
    <context>
        <name>SearchScreen</name>
        <message>
            <source>All pages by title. Type a name, a place, a word.</source>
            <translation>Все страницы по названиям. Наберите имя, место или слово.</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer letters.</source>
            <translation>Ничего не найдено. Попробуйте меньше букв.</translation>
        </message>
        <message>
            <source>Nothing is written so. This is the nearest:</source>
            <translation>Точно такого нет. Вот самое близкое:</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n страница</numerusform>
                <numerusform>%n страницы</numerusform>
                <numerusform>%n страниц</numerusform>
            </translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>Стереть всё</translation>
        </message>
    </context>
    <context>
        <name>ViewerTools</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Closer</source>
            <translation>Ближе</translation>
        </message>
        <message>
            <source>Further</source>
            <translation>Дальше</translation>
        </message>
        <message>
            <source>The whole picture</source>
            <translation>Картинка целиком</translation>
        </message>
    </context>
</TS>
