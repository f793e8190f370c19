using System.Collections.Immutable;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.Lines;
using Microsoft.AspNetCore.Mvc;

namespace Chats.Emulator.Api.PhoneNumbers;

/// <summary><c>GET /available_number</c>: which line to write from, and an address-book entry to give people.</summary>
internal static class GetAvailableNumber
{
    private static readonly VendorOperation Operation = VendorOperations.Find("getAvailableNumber");

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(Operation.Path, Handle).Named(Operation, "to", "exclude_from", "type");

    private static ApiResult<JsonResult<Response>> Handle(
        ApiCall call, string[]? to, [FromQuery(Name = "exclude_from")] string[]? excludeFrom, string? type)
    {
        if (!Excluded(excludeFrom).TryGet(out var excluded, out var refusal)) return refusal;
        if (!Recipients(to).TryGet(out var recipients, out refusal)) return refusal;
        if (!Type(type).TryGet(out var wanted, out refusal)) return refusal;
        var suggest = new SuggestLineCommand(call.Grant, recipients, excluded) { Type = wanted };
        if (!call.World.Commit(suggest.Apply, call.TraceId).TryGet(out var card, out refusal)) return refusal;
        var response = new Response(card.Line, call.Links().Absolute(card.Path));
        return new JsonResult<Response>(StatusCodes.Status200OK, response, ApiJson.Default.GetAvailableNumberResponse);
    }

    private static Result<HashSet<string>> Excluded(string[]? excludeFrom)
    {
        var excluded = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in QueryList.Of(excludeFrom))
        {
            if (!QueryHandle.Phone(text, LineChoiceRules.ExcludedE164).TryGet(out var line, out var refusal)) return refusal;
            excluded.Add(line);
        }

        return excluded;
    }

    private static Result<ImmutableArray<string>> Recipients(string[]? to)
    {
        var recipients = ImmutableArray.CreateBuilder<string>();
        foreach (var text in QueryList.Of(to))
        {
            if (!QueryHandle.Parse(text, "to", LineRules.AvailableToE164, LineRules.AvailableToEmail)
                .TryGet(out var handle, out var refusal))
            {
                return refusal;
            }

            recipients.Add(handle);
        }

        return recipients.Distinct(StringComparer.Ordinal).ToImmutableArray();
    }

    private static Result<LineType?> Type(string? text)
    {
        if (string.IsNullOrEmpty(text)) return (LineType?)null;
        return LineTypeExtensions.Parse(text, StringComparison.OrdinalIgnoreCase) is { } type
            ? type
            : LineRules.AvailableType.Refuse($"type must be one of: {string.Join(", ", LineTypeExtensions.Names)}");
    }

    internal sealed record Response(string PhoneNumber, string VcfUrl);
}
