using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Chats.Emulator.Common;

namespace Chats.Emulator.Conversations.Reports.Html;

/// <summary>A piece of HTML. Texts get into one by <see cref="Of"/> only, which encodes them: they never become markup.</summary>
internal readonly record struct Markup(string Html)
{
    public static readonly Markup Empty = new("");

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>What is written in the code is markup; what is put in is a text, unless it is markup already.</summary>
    public static Markup Of(FormattableString html) => new(string.Format(
        CultureInfo.InvariantCulture, html.Format, [.. html.GetArguments().Select(argument => (object)Encode(argument))]));

    public static Markup Join(IEnumerable<Markup> pieces) =>
        new(string.Join('\n', pieces.Select(piece => piece.Html).Where(html => html.Length > 0)));

    public static Markup When(bool condition, Func<Markup> markup) => condition ? markup() : Empty;

    public override string ToString() => Html;

    private static string Encode(object? value) => value switch
    {
        Markup markup => markup.Html,
        null => "",
        _ => Encoder.Encode(PlainText.Legal(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")),
    };
}
