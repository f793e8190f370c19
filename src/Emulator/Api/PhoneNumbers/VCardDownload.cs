using System.Text;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Api.PhoneNumbers;

/// <summary>Serves the address-book entries of suggested lines; like the vendor's, their addresses need no token.</summary>
internal static class VCardDownload
{
    private const string ContentType = "text/vcard; charset=utf-8";

    public static void MapVCards(this IEndpointRouteBuilder routes) =>
        routes.MapGet(VCard.Prefix + "{file}", Handle).ExcludeFromDescription();

    private static IResult Handle(HttpContext context, WorldRegistry worlds, HttpSettings settings, string file, string? world)
    {
        if (RequestHost.Problem(context.Request) is { } problem)
        {
            return Results.Text($"{problem}\n", statusCode: StatusCodes.Status400BadRequest);
        }

        if (worlds.Find(world ?? WorldRegistry.DefaultName) is not { Current: var state } owner || Find(state, file) is not { } card)
        {
            return Results.Text("This address has expired, or never led anywhere.\n", statusCode: StatusCodes.Status404NotFound);
        }

        var links = new MediaLinks(state, owner, MediaLinks.OriginOf(context.Request, settings.PublicUrl));
        return Results.Text(Write(card, state.Lines[card.Line].Card, links), ContentType, Encoding.UTF8);
    }

    private static VCard? Find(WorldState state, string file) =>
        file.EndsWith(".vcf", StringComparison.Ordinal) && Uuid.TryParse(file[..^4], out var id)
            ? state.VCards.GetValueOrDefault(id)
            : null;

    /// <summary>vCard 3.0, which every address book reads: lines end in CRLF, the chosen number is the preferred one.</summary>
    private static string Write(VCard card, ContactCard? contact, MediaLinks links)
    {
        var shown = contact is { IsActive: true } ? contact : null;
        var text = new StringBuilder("BEGIN:VCARD\r\nVERSION:3.0\r\n");
        text.Append($"N:{Escape(shown?.LastName)};{Escape(shown?.FirstName ?? card.Line)};;;\r\n");
        text.Append($"FN:{Escape(shown is null ? card.Line : $"{shown.FirstName} {shown.LastName}".TrimEnd())}\r\n");
        text.Append($"TEL;TYPE=CELL,PREF:{card.Line}\r\n");
        foreach (var backup in card.Backups) text.Append($"TEL;TYPE=CELL:{backup}\r\n");
        if (shown?.ImageUrl is { } image) text.Append($"PHOTO;VALUE=URI:{links.Absolute(image)}\r\n");
        return text.Append("END:VCARD\r\n").ToString();
    }

    private static string Escape(string? text) => (text ?? "")
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");
}
