using System.Globalization;
using Bogus;

namespace Chats.Emulator.Scenarios.Generation;

/// <summary>Conversations between a business and the people who write to it, with gaps that Bogus fills.</summary>
internal static class Conversations
{
    /// <summary>One on one. A turn a line: <c>&lt;</c> they say, <c>&gt;</c> we say.</summary>
    private const string DirectScripts = """
        < Hi, this is {first}. Is my {product} ready for pick-up?
        > Hi {first}! It is. We're open until {hour} pm today.
        < Great, I'll be there after work
        > See you later 👋

        > Hi {first}, your order #{number} is on its way and should arrive {day}.
        < Thank you! Can you leave it with my neighbour?
        > Of course. Which number?
        < {small}, the {color} door
        > Done. I've added a note for the driver.

        > Good morning {first}, a quick reminder of your appointment {day} at {hour}:30.
        < Oh no, I can't make it. Is there anything on Friday?
        > Friday at {hour}:00 is free. Shall I book it?
        < Yes please
        > Booked. You'll get a reminder the day before.

        < Hello, do you still have the {color} {product} in stock?
        > Hi! We have {small} left in the shop and more coming {day}.
        < Could you put one aside for me?
        > Sure, under {last}?
        < Exactly, thanks!

        < Hi! My parcel #{number} says delivered but nothing is here
        > I'm sorry to hear that, {first}. Let me check with the driver.
        > He left it at the bakery next door.
        < Found it. You're a star ⭐

        > Hi {first}, thanks for stopping by yesterday! How was everything?
        < Really lovely, thank you. The {product} is perfect
        > So glad to hear it. Would you leave us a review?
        < Will do tonight

        < Is the table for {small} at {hour} still okay?
        > It is! Inside or on the terrace?
        < Terrace, if the weather holds
        > Noted. See you tonight.

        < Hey, what time do you close today?
        > At {hour} pm. On Saturdays at 4.
        < 👍

        > Your quote for the {product} is ready: ${number}, including delivery to {city}.
        < Is there any room on the price?
        > I can take 10% off if you order this week.
        < Deal. Where do I sign?
        > I'll send the paperwork over in a minute.

        < Hi, it's {first} {last}. I moved, could you update my address?
        > Of course. What's the new one?
        < {number} Maple Street, {city}
        > All set. Welcome to the neighbourhood!

        > Hi {first}, your car is ready. The total is ${number}.
        < Perfect. Can I pay by card?
        > Card, cash, or right here on your phone.
        < Card then. I'll be by at {hour}

        < Do I need to bring anything {day}?
        > Just your ID and the confirmation #{number}.
        < Got it. How long will it take?
        > About {small}0 minutes.
        < Perfect

        < I think there's a mistake on invoice #{number}
        > Let me have a look. Which line?
        < The second one, I only ordered one {product}
        > You're right, sorry about that. A corrected one is on its way.
        < Thanks for the quick help

        > Happy birthday, {first}! 🎉 There's a small surprise for you at the counter.
        < Aww, that's so kind. Thank you!

        < Running ten minutes late, sorry!
        > No problem, take your time.
        < Just parked
        > Come right in, second door on the left.

        > Hi {first}, still interested in the viewing in {city}?
        < Yes! Is {day} possible?
        > {day} at {hour} works. I'll send you the address.
        < Looking forward to it
        """;

    private const string GroupScripts = """
        < Who's in for lunch {day}?
        < Me!
        < Count me in, somewhere near the station?
        > I'll book a table for {hour}.
        < 🙌

        > Quick update: the {product} shipment arrives {day}.
        < Finally 😅
        < Do we need somebody at the warehouse?
        > {first} offered to be there at {hour}.
        < Thanks {first}!

        < Has anybody seen my {color} umbrella?
        < In the hallway I think
        < Found it, thank you!

        > The trip to {city} is booked. Train leaves at {hour}:15.
        < Which platform?
        > Platform {small}. Let's meet at the kiosk.
        < I'll bring snacks
        < I'll bring cards

        < Is practice on {day}?
        > Yes, {hour} o'clock. Bring water, it will be hot.
        < Can't come, sorry. Visiting my sister in {city}
        < See you all there

        < The present is here! It's the {color} {product} 🎁
        < Ooh nice
        > How much do I owe you?
        < ${small}0 each is fine
        """;

    private static readonly string[] Days = ["tomorrow", "on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday",
        "on Saturday"];

    private static readonly Conversation[] Direct = Parse(DirectScripts);

    private static readonly Conversation[] Group = Parse(GroupScripts);

    /// <summary>So many turns, of one conversation or of several that follow each other.</summary>
    public static IEnumerable<Turn> Hold(bool isGroup, int turns, Person person, Faker faker)
    {
        while (turns > 0)
        {
            var conversation = faker.Random.ArrayElement(isGroup ? Group : Direct);
            var gaps = new Dictionary<string, string>(StringComparer.Ordinal) { ["first"] = person.FirstName, ["last"] = person.LastName };
            foreach (var turn in conversation.Turns.Take(turns)) yield return turn with { Text = Fill(turn.Text, gaps, faker) };
            turns -= conversation.Turns.Count;
        }
    }

    private static Conversation[] Parse(string scripts) =>
        [.. scripts.ReplaceLineEndings("\n").Split("\n\n").Select(script => new Conversation([.. script.Split('\n').Select(ParseTurn)]))];

    private static Turn ParseTurn(string line) => new(line[0] == '>', line[2..]);

    /// <summary>Fills the gaps of a turn; the same gap stays the same throughout a conversation.</summary>
    private static string Fill(string text, Dictionary<string, string> gaps, Faker faker)
    {
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open))
        {
            var close = text.IndexOf('}', open);
            var name = text[(open + 1)..close];
            if (!gaps.TryGetValue(name, out var filling)) gaps[name] = filling = Invent(name, faker);
            text = string.Concat(text.AsSpan(0, open), filling, text.AsSpan(close + 1));
            open += filling.Length;
        }

        return text;
    }

    private static string Invent(string gap, Faker faker) => gap switch
    {
        "product" => faker.Commerce.Product().ToLowerInvariant(),
        "color" => faker.Commerce.Color(),
        "city" => faker.Address.City(),
        "day" => faker.Random.ArrayElement(Days),
        "hour" => faker.Random.Int(5, 9).ToString(CultureInfo.InvariantCulture),
        "small" => faker.Random.Int(2, 9).ToString(CultureInfo.InvariantCulture),
        _ => faker.Random.Int(120, 9999).ToString(CultureInfo.InvariantCulture),
    };
}
