using Chats.Emulator.Domain;
using Chats.Emulator.Errors;
using Chats.Emulator.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Experiences;

/// <summary><c>GET /experiences/{experience}</c> (webhooks 11).</summary>
internal static class GetExperience
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/experiences/{experience}", Handle).Named("getExperience", "/experiences/{experience}");

    private static Results<Answered<ExperienceResponse>, Refused> Handle(ApiCall call, string experience) =>
        ExperienceCatalogue.Find(experience) is { } known
            ? new Answered<ExperienceResponse>(StatusCodes.Status200OK, ExperienceResponse.From(known), ApiJson.Default.ExperienceResponse)
            : (Refused)MessageRules.ExperienceExists.Refuse("Resource not found");
}
