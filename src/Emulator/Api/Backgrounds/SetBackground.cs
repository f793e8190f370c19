using Chats.Emulator.Api.Chats;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Files;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.Backgrounds;
using Known = Chats.Emulator.Domain.Chats.Backgrounds;

namespace Chats.Emulator.Api.Backgrounds;

/// <summary><c>POST /chats/{chatId}/background</c>: what the transcript is drawn on; an event tells when it is done.</summary>
internal static class SetBackground
{
    private static readonly VendorOperation Operation = VendorOperations.Find("setBackground");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static async Task<ApiResult<EmptyResult>> Handle(ApiCall call, string chatId)
    {
        if (!PathId.Parse(chatId, "chatId").TryGet(out var id, out var refusal)) return refusal;
        if (!RequestBody.Read(call, ApiJson.Default.SetBackgroundRequest).TryGet(out var body, out refusal)) return refusal;
        if (!Validate(call, id, body).TryGet(out var change, out refusal)) return refusal;
        var transition = change with { Fetched = await call.FetchMedia(change.Photo) };
        return call.World.Commit(transition.Apply, call.TraceId).IsRefused(out refusal) ? refusal : EmptyResult.Accepted;
    }

    private static Result<ChangeBackgroundCommand> Validate(ApiCall call, Guid id, Request request)
    {
        var background = request.Type switch
        {
            null or "" => Missing("type"),
            Known.Color => Color(request),
            Known.Dynamic => Dynamic(request),
            Known.Photo => string.IsNullOrEmpty(request.ImageUrl) ? Missing("image_url") : new Background(Known.Photo),
            _ => BackgroundRules.Type.Refuse($"type must be one of {Known.Color}, {Known.Dynamic}, {Known.Photo}"),
        };
        if (background.IsRefused(out var refusal)) return refusal;
        var change = new ChangeBackgroundCommand(call.Grant, id, background.Value, call.DeliveryOutcome);
        if (background.Value.Type != Known.Photo) return change;

        var photo = PictureUrl.Validate(request.ImageUrl!, "image_url", call.Origin, BackgroundRules.PhotoHttps);
        return photo.TryGet(out var url, out refusal) ? change with { Photo = url } : refusal;
    }

    /// <summary>A named colour has shades of its own, so any that come with it are ignored.</summary>
    private static Result<Background> Color(Request request)
    {
        var variant = request.Variant ?? Known.Custom;
        if (!Known.Colors.Contains(variant))
        {
            return BackgroundRules.Variant.Refuse($"variant must be one of {string.Join(", ", Known.Colors)}");
        }

        if (variant != Known.Custom) return new Background(Known.Color) { Variant = variant };
        if (request.Shades is null) return Missing("shades");
        return request.Shades is [{ } top, { } bottom] && Known.IsShade(top) && Known.IsShade(bottom)
            ? new Background(Known.Color) { Variant = variant, Shades = [top, bottom] }
            : BackgroundRules.Shades.Refuse("shades must be two colors, top and bottom, in the form #RRGGBB");
    }

    private static Result<Background> Dynamic(Request request)
    {
        if (string.IsNullOrEmpty(request.Style)) return Missing("style");
        if (string.IsNullOrEmpty(request.Variant)) return Missing("variant");
        if (!Known.Styles.TryGetValue(request.Style, out var variants))
        {
            return BackgroundRules.Style.Refuse(
                $"style must be one of {string.Join(", ", Known.Styles.Keys.Order(StringComparer.Ordinal))}");
        }

        return variants.Contains(request.Variant)
            ? new Background(Known.Dynamic) { Style = request.Style, Variant = request.Variant }
            : BackgroundRules.Variant.Refuse($"variant must be one of {string.Join(", ", variants)}");
    }

    private static Result<Background> Missing(string field) => BackgroundRules.Required.Refuse($"Missing required field: {field}");

    internal sealed record Request(string? Type, string? Variant, string? Style, List<string?>? Shades, string? ImageUrl);
}
