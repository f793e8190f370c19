using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Files;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Messages;

namespace Chats.Emulator.Api.Messages;

/// <summary><c>POST /messages/{messageId}/update</c>: an app card shows something else, by way of a new message.</summary>
internal static class UpdateAppCard
{
    private static readonly VendorOperation Operation = VendorOperations.Find("updateAppCard");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static async Task<ApiResult<JsonResult<Response>>> Handle(ApiCall call, string messageId)
    {
        if (!PathId.Parse(messageId, "messageId").TryGet(out var id, out var refusal)) return refusal;
        if (!RequestBody.Read(call, ApiJson.Default.UpdateAppCardRequest).TryGet(out var body, out refusal)) return refusal;
        if (!Validate(body, call.Addresses).TryGet(out var card, out refusal)) return refusal;
        if (body.App is not null)
        {
            if (!AppCards.Identity(body.App, "app").TryGet(out var app, out refusal)) return refusal;
            card = card with { App = app };
        }

        var transition = new Worlds.Transitions.Messages.UpdateAppCardCommand(
            call.Grant, id, card, ExperienceCatalogue.Find(body.Experience?.Name, body.Experience?.Action), call.DeliveryOutcome)
        {
            Fetched = await call.FetchMedia(card.Image),
        };
        if (!call.World.Commit(transition.Apply, call.TraceId).TryGet(out var sent, out refusal)) return refusal;
        return new JsonResult<Response>(
            StatusCodes.Status202Accepted, Response.From(sent, call.Links()), ApiJson.Default.UpdateAppCardResponse);
    }

    /// <summary>An experience says where the card leads and what it shows; a layout beside it has the last word on the looks.</summary>
    private static Result<AppCardPart> Validate(Request request, MediaAddresses addresses)
    {
        if (request is { Layout: null, Experience: null })
        {
            return MessageOperationRules.CardContent.Refuse("Missing required field: layout");
        }

        if (request is { Url: not null, Experience: not null })
        {
            return MessageOperationRules.CardOneDestination.Refuse("url and experience exclude each other");
        }

        var shown = new CardRequest(request.Layout, request.Url, request.FallbackText, request.Interactive);
        if (request.Experience is null) return AppCards.Validate(shown, AppIdentity.Inherited, prefix: "", addresses);

        if (!Experiences.Validate(request.Experience, recipients: null, "experience", addresses).TryGet(out var card, out var refusal))
        {
            return refusal;
        }

        return request.Layout is null
            ? card with
            {
                App = AppIdentity.Inherited,
                FallbackText = request.FallbackText ?? card.FallbackText,
                Interactive = request.Interactive ?? true,
            }
            : AppCards.Validate(shown with { Url = card.Url }, AppIdentity.Inherited, prefix: "", addresses);
    }

    internal sealed record Request(
        LayoutRequest? Layout, string? Url, string? FallbackText, bool? Interactive, ExperienceRequest? Experience, AppRequest? App);

    internal sealed record Response(Guid ChatId, SentMessageResponse Message)
    {
        public static Response From(SendOutcome outcome, MediaLinks links) =>
            new(outcome.Chat.Id, SentMessageResponse.From(outcome.Message, links));
    }
}
